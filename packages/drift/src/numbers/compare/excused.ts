import type { Quantity } from '../quantity.ts';
import type { ReadPassage } from '../read-quantities.ts';
import { areConvertible, converted } from './conversion.ts';
import { equal } from './likeness.ts';

/**
 * Whether a figure that stands on one side alone is no fault: it was only meant faintly, it repeats one that is on both
 * sides, it stands beside its own conversion (161 feet (49 metres)), or its word was left as it is in a name (Sunday
 * Times).
 * @param matched the figures of the same side that are on both
 */
export function isExcused(of: Quantity, matched: readonly Quantity[], other: ReadPassage): boolean {
  if (of.grade === 'silent' || of.grade === 'faint') return true;
  return matched.some((each) => repeats(of, each) || isConversionBeside(of, each)) || standsAsWritten(of, other);
}

/** A figure said twice on one side and once on the other was repeated for style. */
function repeats(of: Quantity, other: Quantity): boolean {
  if (of.code !== null || other.code !== null) return of.code === other.code;
  return of.kind !== 'scale' && other.values.some((value) => of.values.some((own) => equal(value, own)));
}

const reach = 24;

const isConversionBeside = (of: Quantity, other: Quantity): boolean => {
  const gap = of.start > other.start ? of.start - other.end : other.start - of.end;
  return gap <= reach && areConvertible(of, other) && converted(of, other);
};

const word = /^\p{L}{4,}$/u;

/** A word for a figure (Sunday, Five, July) that the other side has letter by letter is part of a name there. */
function standsAsWritten({ text, digits }: Quantity, other: ReadPassage): boolean {
  return digits === null && word.test(text) && other.items.some((item) => item.text === text);
}
