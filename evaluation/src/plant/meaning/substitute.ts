import type { Fault, Kind } from '../plant.ts';
import { pick } from '../random.ts';
import { beginsSentence, inCaseOf, wordsIn } from './words.ts';

/** A German word form and the words that make the sentence wrong in its place. */
export interface Substitution {
  readonly from: string;
  readonly to: readonly string[];
  /** What the English must contain, if the word has other senses. */
  readonly english?: RegExp;
}

export interface Limits {
  /** What must not come right before or after the word. */
  readonly notAfter?: RegExp;
  readonly notBefore?: RegExp;
}

/** Faults that replace a word by another in the same form. */
export function substitutes(
  substitutions: readonly Substitution[],
  { notAfter, notBefore }: Limits = {},
): Kind['faults'] {
  const of = new Map<string, readonly Substitution[]>();
  for (const each of substitutions) of.set(each.from, [...(of.get(each.from) ?? []), each]);
  return ({ text }, other, random) =>
    wordsIn(text).flatMap(({ start, end, text: found }): readonly Fault[] => {
      const lower = found.charAt(0).toLowerCase() + found.slice(1);
      const rows = of.get(found) ?? (beginsSentence(text, start) ? of.get(lower) : undefined) ?? [];
      const real = rows.filter(({ english }) => english === undefined || english.test(other.text));
      const to = pick(
        random,
        real.flatMap((row) => row.to),
      );
      if (to === null || notAfter?.test(text.slice(0, start)) || notBefore?.test(text.slice(end))) return [];
      return [[{ start, end, text: inCaseOf(found, to) }]];
    });
}

/** Both directions of two rows of forms in the same order: `steigt stieg` and `sinkt sank`. */
export function bothWays(
  one: string,
  other: string,
  english?: readonly [one: RegExp, other: RegExp],
): readonly Substitution[] {
  const [ones, others] = [one.split(' '), other.split(' ')];
  return ones.flatMap((form, i): readonly Substitution[] => {
    const opposite = others[i];
    if (opposite === undefined) throw new Error(`${one} has more forms than ${other}`);
    return [
      { from: form, to: [opposite], ...(english === undefined ? {} : { english: english[0] }) },
      { from: opposite, to: [form], ...(english === undefined ? {} : { english: english[1] }) },
    ];
  });
}
