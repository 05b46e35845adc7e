import type { Fault } from '../plant.ts';
import { clausesIn } from './clauses.ts';
import { dictionary } from './dictionary.ts';
import { meaningKind } from './kind.ts';
import { type Word, wordsIn } from './words.ts';

export const untranslated = meaningKind(
  'untranslated',
  'the English instead of its translation',
  0.98,
  ({ text }, other) =>
    wordsIn(other.text).length >= 4 && isAnother(text, other.text)
      ? [[{ start: 0, end: text.length, text: other.text }]]
      : [],
);

export const halfUntranslated = meaningKind(
  'half-untranslated',
  'the second half in English, from a comma or a word near the middle on',
  0.98,
  ({ text }, other) => {
    const [from, to] = [middle(text), middle(other.text)];
    if (from === null || to === null || !isAnother(text.slice(from), other.text.slice(to))) return [];
    return [[{ start: from, end: text.length, text: other.text.slice(to) }]];
  },
);

export const wordUntranslated = meaningKind(
  'word-untranslated',
  'one German word replaced by its English: der Regierung → der government',
  null,
  ({ text }, other) => {
    const english = new Set(wordsIn(other.text).map((each) => each.text));
    return wordsIn(text).flatMap(({ start, end, text: found }): readonly Fault[] =>
      (dictionary.get(found) ?? []).filter((each) => english.has(each)).map((each) => [{ start, end, text: each }]),
    );
  },
);

/** Whether most words differ, so that the English cannot pass for German. */
function isAnother(german: string, english: string): boolean {
  const there = new Set(wordsIn(german).map(({ text }) => text));
  const words = wordsIn(english);
  return words.filter(({ text }) => !there.has(text)).length >= Math.max(3, words.length * 0.6);
}

/** The start of the second half: after the comma nearest to the middle, or at the word nearest to it. */
function middle(text: string): number | null {
  const words = wordsIn(text);
  if (words.length < 10) return null;
  const distance = ({ start }: Pick<Word, 'start'>): number => Math.abs(start - text.length / 2);
  const nearest = (places: readonly Pick<Word, 'start'>[]): number | null =>
    [...places].sort((a, b) => distance(a) - distance(b))[0]?.start ?? null;
  const central = clausesIn(text).filter((clause) => distance(clause) < text.length * 0.2);
  return nearest(central) ?? nearest(words);
}
