import type { Kindred } from '../../read/words/kinds.ts';
import { leftOver, pairUp } from '../pairing/pair-up.ts';

/** The words of two sides without a counterpart of a matching kind. */
export interface Unpaired<English extends string, German extends string> {
  readonly en: readonly Kindred<English>[];
  readonly de: readonly Kindred<German>[];
}

/** More such words than any sentence has. A text with more is not compared, which would take too long. */
const most = 60;

/** What is left of both sides after words of matching kinds are paired, the nearest first. */
export function unpaired<English extends string, German extends string>(
  en: readonly Kindred<English>[],
  de: readonly Kindred<German>[],
  agree: (english: English, german: German) => boolean,
): Unpaired<English, German> {
  if (en.length > most || de.length > most) return { en: [], de: [] };
  const couples = pairUp(en, de, (a, b) => (agree(a.kind, b.kind) ? { weight: -distance(a, b), as: null } : null));
  const { left, right } = leftOver(en, de, couples);
  return { en: left, de: right };
}

/** An English word that was replaced by a German word of another kind. */
export interface Exchanged<English extends string, German extends string> {
  readonly en: Kindred<English>;
  readonly de: Kindred<German>;
}

/**
 * Words left over on both sides in about the same place: one replaced the other.
 *
 * @param reach how far apart the two may be, as a share of the sentence
 */
export const exchanged = <English extends string, German extends string>(
  { en, de }: Unpaired<English, German>,
  reach: number,
): readonly Exchanged<English, German>[] =>
  pairUp(en, de, (a, b) => (distance(a, b) <= reach ? { weight: -distance(a, b), as: { en: a, de: b } } : null))
    .toSorted((one, other) => one.i - other.i)
    .map(({ as }) => as);

const distance = (a: Kindred<string>, b: Kindred<string>): number => Math.abs(a.at - b.at);
