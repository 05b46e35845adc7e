import { type BySide, type ByTongue, bySide, type Span } from '@gegenlesen/bitext';
import type { Part } from '../compare/parts.ts';
import type { PairReading } from '../compare/reading.ts';
import type { Exchanged } from '../compare/words/unpaired.ts';
import { placesOf } from '../read/sides.ts';
import type { Word } from '../read/words/words.ts';
import { textAt } from './figure-check.ts';
import type { Hit, HitSays } from './hit.ts';

/** Runs over the parts of a pair that have words on both sides; parts without a counterpart are left to other checks. */
export const inEachPart =
  <Said extends HitSays>(
    run: (part: Part, reading: PairReading) => readonly Hit<Said>[],
  ): ((reading: PairReading) => readonly Hit<Said>[]) =>
  (reading) =>
    reading.parts
      .filter(({ en, de }) => en.words.length > 0 && de.words.length > 0)
      .flatMap((part) => run(part, reading));

/** The texts of an English and a German word, by side. */
export const textsOf = ({ original }: Pick<Part, 'original'>, { en, de }: ByTongue<Word>): BySide<string> =>
  bySide({ en: en.text, de: de.text }, original);

/** The texts of a part at two places. */
export const textsAt = ({ original, en, de }: Part, places: ByTongue<Span>): BySide<string> =>
  bySide({ en: textAt(en.text, places.en), de: textAt(de.text, places.de) }, original);

/** How many characters of a text a message quotes at most. */
const quoted = 80;

/** A text as messages quote it: on one line, and cut off with an ellipsis if it is long. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= quoted) return line;
  const space = line.lastIndexOf(' ', quoted);
  return `${line.slice(0, space > quoted / 2 ? space : quoted)} …`;
}

/** The one message for a word that became one of another kind. */
export const otherMeaning = {
  meaning: {
    slots: { expected: 'word', found: 'word' },
    en: 'Expected the meaning of `{expected}` in the translation, found `{found}`',
    de: '`{found}` bedeutet etwas anderes als `{expected}`',
  },
} as const;

/** Every word that became one of another kind as a hit at both words. @param confidence of each hit, 0 to 1 */
export const forEachExchange = (
  exchangesIn: (part: Part) => readonly Exchanged<string, string>[],
  confidence: number,
) =>
  inEachPart((part) =>
    exchangesIn(part).map(({ en, de }) => {
      const { source, target } = textsOf(part, { en: en.word, de: de.word });
      const says = { id: 'meaning', slots: { expected: source, found: target } } as const;
      return { ...placesOf(part, { en: en.word, de: de.word }), confidence, says };
    }),
  );
