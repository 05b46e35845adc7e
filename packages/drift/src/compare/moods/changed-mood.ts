import type { ByTongue } from '@gegenlesen/bitext';
import { englishMood } from '../../read/moods/english.ts';
import { germanMood } from '../../read/moods/german.ts';
import type { Mood } from '../../read/moods/mood.ts';
import type { Bilingual, Side } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';

/** The German moods that contradict each English one. */
const contradicts: Readonly<Record<Mood, readonly Mood[]>> = {
  request: ['done', 'result'],
  // `Moving Files` may tell that they are being moved.
  task: ['done', 'result'],
  done: ['request', 'passive', 'coming'],
  result: ['request', 'coming'],
  ongoing: ['done', 'result', 'request'],
  coming: ['done', 'result'],
  passive: [],
};

/** The words that show that a request became a report, or something done became something to come; null if nothing does. */
export function changedMood({ en, de }: Bilingual): ByTongue<Word> | null {
  const english = englishMood(en.words, textOf(en));
  const german = germanMood(de.words, textOf(de));
  if (english === null || german === null || !contradicts[english.mood].includes(german.mood)) return null;
  return { en: english.word, de: german.word };
}

const textOf = ({ text, span }: Side): string => text.slice(span.start, span.end);
