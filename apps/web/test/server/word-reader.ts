import { type Pair, type Reader, type Reading, type ReadWord, type Tongue, tongueOf } from '@gegenlesen/bitext';

/** What a reader says about a word wherever it occurs: how doubtful it is, and what it stands for on the other side. */
export type Doubts = Readonly<Record<string, readonly [wrong: number, counterpart: string | null]>>;

/** How doubtful all other words are. */
const sound = 0.02;

/**
 * A reader that knows nothing but a list of words. It finds a fault where it doubts a word, and reads its pairs one by one.
 *
 * @param seen called with every text of a translation that it reads
 */
export function wordReader(doubts: Doubts, seen: (translation: string) => void = () => undefined): Reader {
  return async (pairs, whenRead) =>
    pairs.map((pair, i) => {
      seen(pair.target.text);
      whenRead?.(i + 1);
      return readingOf(pair, doubts);
    });
}

function readingOf({ source, target }: Pair, doubts: Doubts): Reading {
  const [en, de] = tongueOf(source.lang) === 'en' ? [source.text, target.text] : [target.text, source.text];
  const spans = { en: wordsOf(en), de: wordsOf(de) };
  const words = (tongue: Tongue): readonly ReadWord[] =>
    spans[tongue].map(({ text, start }) => {
      const [wrong, counterpart] = doubts[text] ?? [sound, null];
      const at = spans[tongue === 'en' ? 'de' : 'en'].findIndex((other) => other.text === counterpart);
      return {
        start,
        end: start + text.length,
        wrong,
        kind: { replaced: 1, unmatched: 0, exchanged: 0 },
        counterpart: at < 0 ? null : at,
      };
    });
  const read = { en: words('en'), de: words('de') };
  const fault = Math.max(...[...read.en, ...read.de].map(({ wrong }) => wrong));
  return { pair: { fault, people: fault / 2 }, words: read, readTo: { en: en.length, de: de.length } };
}

const wordsOf = (text: string): readonly { readonly text: string; readonly start: number }[] =>
  [...text.matchAll(/[\p{L}\d]+/gu)].map(({ 0: found, index }) => ({ text: found, start: index }));
