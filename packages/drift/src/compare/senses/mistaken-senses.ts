import type { ByTongue } from '@gegenlesen/bitext';
import type { Bilingual } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import { senses } from './senses.ts';

/** English words. In a longer sentence the words around one say too little about its sense. */
const longest = 20;

/** Words translated in a sense that the words around them rule out, and the translations. */
export function mistakenSenses({ en, de }: Bilingual): readonly ByTongue<Word>[] {
  if (en.words.length > longest) return [];
  const around = [...en.words, ...de.words];
  return en.words.flatMap((english): readonly ByTongue<Word>[] =>
    (senses.get(english.lower) ?? [])
      .flatMap(({ isContext, isWrong, isRight }) => {
        const german = de.words.find(({ lower }) => isWrong(lower));
        // A name that stays as it is: `Australia Post`.
        if (
          german === undefined ||
          german.text === english.text ||
          de.words.some((word) => word !== german && isRight(word.lower))
        )
          return [];
        return around.some((word) => word !== english && word !== german && isContext(word.lower))
          ? [{ en: english, de: german }]
          : [];
      })
      .slice(0, 1),
  );
}
