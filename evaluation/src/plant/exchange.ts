import type { ByTongue, Passage, Tongue } from '@gegenlesen/bitext';
import { type Fault, type Kind, tongueIn } from './plant.ts';
import { pick } from './random.ts';

/** One meaning and the words for it. The same column of another row of the same language fits the same sentence. */
export interface Row {
  readonly de: readonly string[];
  readonly en: readonly string[];
  /** A pattern for the same meaning in digits, in either language. */
  readonly digits?: string;
}

/** Words that are easily mistaken for each other. Patterns are sources of regular expressions. */
export interface Vocabulary {
  readonly rows: readonly Row[];
  /** The rows that may replace a row; all others by default. */
  readonly replacements?: (row: Row) => readonly Row[];
  /** What must come before a word for it to count; anything but a letter by default. */
  readonly start?: ByTongue<string>;
  /** What must follow a word for it to count; anything but a letter by default. */
  readonly end?: ByTongue<string>;
  /** What must come right before a word that is replaced. */
  readonly before?: string;
  /** What must follow right after a word that is replaced. */
  readonly after?: string;
  /** Whether `Zwei` counts as `zwei`. */
  readonly anyCase?: boolean;
}

/**
 * Faults that replace a word by one of another row: `Mai` → `Juni`. Only if the other text has the word of the row at
 * least as often, so that the two no longer agree.
 */
export function exchanges(vocabulary: Vocabulary): Kind['faults'] {
  const { rows, anyCase = false, before = '', after = '' } = vocabulary;
  const readers = { de: wordReader(vocabulary, 'de'), en: wordReader(vocabulary, 'en') };
  const context = { before: new RegExp(`${before}$`, 'iu'), after: new RegExp(`^${after}`, 'iu') };
  return (text, other, random) => {
    const tongue = tongueIn(text);
    const here = readers[tongue](text.text);
    if (here.length === 0) return [];
    const there = readers[tongueIn(other)](other.text);
    const often = (words: readonly Word[], { text }: Passage, row: Row): number =>
      words.filter((word) => word.row === row).length + inDigits(row, text);
    return here.flatMap(({ start, found, row, column }): Fault[] => {
      const end = start + found.length;
      if (!context.before.test(text.text.slice(0, start)) || !context.after.test(text.text.slice(end))) return [];
      if (often(here, text, row) > often(there, other, row)) return [];
      const forms = pick(random, vocabulary.replacements?.(row) ?? rows.filter((each) => each !== row))?.[tongue];
      const word = forms?.[column] ?? forms?.[0];
      if (word === undefined || word === found) return [];
      return [[{ start, end, text: anyCase && /^\p{Lu}/u.test(found) ? capitalised(word) : word }]];
    });
  };
}

interface Word {
  readonly start: number;
  readonly found: string;
  readonly row: Row;
  readonly column: number;
}

/** All rows compete, the longest word first, so that `twenty-two` is not read as `two`. */
function wordReader(vocabulary: Vocabulary, tongue: Tongue): (text: string) => readonly Word[] {
  const { rows, anyCase = false } = vocabulary;
  const fold = (word: string): string => (anyCase ? word.toLowerCase() : word);
  const places = new Map(
    // Backwards, so that the first of two equal forms wins.
    rows.flatMap((row) => row[tongue].map((form, column) => [fold(form), { row, column }] as const)).reverse(),
  );
  const forms = [...places.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const start = vocabulary.start?.[tongue] ?? String.raw`(?<![\p{L}\p{N}])`;
  const end = vocabulary.end?.[tongue] ?? String.raw`(?![\p{L}\p{N}])`;
  const words = new RegExp(`${start}(?:${forms.join('|')})${end}`, anyCase ? 'giu' : 'gu');
  return (text) =>
    [...text.matchAll(words)].flatMap(({ 0: found, index }) => {
      const place = places.get(fold(found));
      return place === undefined ? [] : [{ start: index, found, ...place }];
    });
}

function inDigits({ digits }: Row, text: string): number {
  if (digits === undefined) return 0;
  return [...text.matchAll(new RegExp(String.raw`(?<![\p{L}\p{N}.,:/-])(?:${digits})(?![\p{N}:/]|[.,]\p{N})`, 'gu'))]
    .length;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
