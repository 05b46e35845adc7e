import type { BeadReading } from '../compare/reading.ts';
import type { Found } from './sieve.ts';

/** The hits of all beads of a document, in order. */
type ByBead = readonly (readonly Found[])[];

/**
 * Says once what a document has many times: that sentences in a row were left untranslated, and that a loan word was kept.
 *
 * @param readings of the same beads
 */
export const siftAcross = (found: ByBead, readings: readonly BeadReading[]): ByBead =>
  keptThroughout(leftInARow(found, readings));

/** The share of a translation, in characters, from which the whole of it was left untranslated. */
const whole = 0.8;

/** Keeps the first of several untranslated sentences in a row, with the number of those after it. */
function leftInARow(found: ByBead, readings: readonly BeadReading[]): ByBead {
  const result = found.map((hits) => [...hits]);
  let first = -1;
  let more = 0;
  const close = (): void => {
    const hits = result[first];
    if (hits !== undefined && more > 0)
      result[first] = hits.map((each) => (isLeft(each, readings[first]) ? withMore(each, more) : each));
    [first, more] = [-1, 0];
  };
  for (const [at, hits] of found.entries()) {
    const reading = readings[at];
    if (!hits.some((each) => isLeft(each, reading))) {
      // A line that is the same in both languages, such as code, does not interrupt the row.
      if (reading === undefined || reading.pair.source.text !== reading.pair.target.text) close();
    } else if (first === -1) first = at;
    else {
      more += 1;
      result[at] = hits.filter((each) => !isLeft(each, reading));
    }
  }
  close();
  return result;
}

function isLeft({ check, hit: { target, claim } }: Found, reading: BeadReading | undefined): boolean {
  if (check.id !== 'untranslated' || claim === 'suspicion' || target === null || reading === undefined) return false;
  return target.end - target.start >= whole * reading.pair.target.text.length;
}

const withMore = ({ check, hit }: Found, more: number): Found => ({
  check,
  hit: { ...hit, says: { ...hit.says, id: `${hit.says.id}-row`, slots: { ...hit.says.slots, more } } },
});

/** Sentences. A word that so many keep was kept on purpose. */
const often = 3;

/** Keeps the first hit on a word that a text leaves untranslated again and again, as a suspicion. */
function keptThroughout(found: ByBead): ByBead {
  const counts = new Map<string, number>();
  for (const hits of found)
    for (const word of new Set(hits.flatMap(keptWord))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const seen = new Set<string>();
  return found.map((hits) =>
    hits.flatMap((each): readonly Found[] => {
      const [word] = keptWord(each);
      if (word === undefined || (counts.get(word) ?? 0) < often) return [each];
      if (seen.has(word)) return [];
      seen.add(word);
      return [{ check: each.check, hit: { ...each.hit, claim: 'suspicion', severity: 'minor' } }];
    }),
  );
}

function keptWord({ check, hit }: Found): readonly string[] {
  const { word, words = word } = hit.says.slots;
  return check.id === 'word-untranslated' && typeof words === 'string' ? [words.toLowerCase()] : [];
}
