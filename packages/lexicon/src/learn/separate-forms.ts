import type { Tongue } from '@gegenlesen/bitext';
import { stemKey } from '../stem.ts';
import { separateKey } from '../stem-index.ts';
import type { Counterparts } from './expectation.ts';
import type { NumberedSide } from './number-pairs.ts';

/** Forms, in lower case, with a key other than the one from `stemKey`. */
export type SeparateForms = ReadonlyMap<string, string>;

/** A form that occurs less often stays with its stem, whatever its translations. */
const frequent = 12;

/** Two forms whose translations are less alike than this are two words: the cosine of their probabilities. */
const alike = 0.2;

/**
 * Separates words that the rules for inflection conflate: `schon` and `schön`, `Wahl` and `wählen`. Of the forms that
 * share a key, the commonest keeps it; each further one joins the first that is translated alike, or starts a new
 * group.
 *
 * @param forms stems that are single forms in lower case, with what each becomes in the other language
 */
export function separateForms(forms: NumberedSide, counterparts: Counterparts, lang: Tongue): SeparateForms {
  const groups = new Map<string, number[]>();
  for (const [id, form] of forms.keys.entries()) {
    if ((forms.counts[id] ?? 0) < frequent) continue;
    const key = stemKey(forms.forms[id] ?? form, lang);
    groups.set(key, [...(groups.get(key) ?? []), id]);
  }
  const separate = new Map<string, string>();
  for (const ids of groups.values()) {
    if (ids.length < 2) continue;
    const heads: number[] = [];
    for (const id of ids.sort((a, b) => (forms.counts[b] ?? 0) - (forms.counts[a] ?? 0))) {
      const head = heads.find((other) => cosine(counterparts, id, other) >= alike);
      if (head === undefined) heads.push(id);
      const group = head ?? id;
      if (group !== heads[0]) separate.set(forms.keys[id] ?? '', separateKey(forms.keys[group] ?? ''));
    }
  }
  return separate;
}

function cosine({ starts, targets, counts }: Counterparts, one: number, other: number): number {
  const ends = [starts[one + 1] ?? 0, starts[other + 1] ?? 0] as const;
  let [a, b] = [starts[one] ?? 0, starts[other] ?? 0];
  let [product, squares, otherSquares] = [0, 0, 0];
  for (let k = a; k < ends[0]; k += 1) squares += (counts[k] ?? 0) ** 2;
  for (let k = b; k < ends[1]; k += 1) otherSquares += (counts[k] ?? 0) ** 2;
  while (a < ends[0] && b < ends[1]) {
    const difference = (targets[a] ?? 0) - (targets[b] ?? 0);
    if (difference === 0) product += (counts[a] ?? 0) * (counts[b] ?? 0);
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  return squares > 0 && otherSquares > 0 ? product / Math.sqrt(squares * otherSquares) : 0;
}
