import type { Quantity } from '../quantity.ts';
import type { ReadPassage } from '../read-quantities.ts';
import { areConvertible, converted } from './conversion.ts';

/**
 * Tells whether a figure that stands on one side alone is no fault: it was only meant faintly, it repeats one that is on
 * both sides, it stands beside its own conversion (161 feet (49 metres)), or its word was left as it is in a name
 * (Sunday Times).
 *
 * @param matched the figures of the same side that are on both
 */
export function excuser(matched: readonly Quantity[], other: ReadPassage): (of: Quantity) => boolean {
  const said = new Set(matched.flatMap(worths));
  const words = new Set(other.items.map(({ text }) => text));
  return (of) =>
    of.grade === 'silent' ||
    of.grade === 'faint' ||
    worths(of).some((worth) => said.has(worth)) ||
    (of.digits === null && word.test(of.text) && words.has(of.text)) ||
    matched.some((each) => isConversionBeside(of, each));
}

/** A figure said twice on one side and once on the other was repeated for style. A vague scale is never said in another's place. */
const worths = ({ code, kind, values }: Quantity): readonly (string | number)[] =>
  code !== null ? [code] : kind === 'scale' ? [] : values.map((value) => Number(value.toPrecision(9)));

const word = /^\p{L}{4,}$/u;
const reach = 24;

const isConversionBeside = (of: Quantity, other: Quantity): boolean => {
  const gap = of.start > other.start ? of.start - other.end : other.start - of.end;
  return gap <= reach && areConvertible(of, other) && converted(of, other);
};
