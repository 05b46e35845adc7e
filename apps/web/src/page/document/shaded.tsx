import type { DoubtedWord } from '../../api/reading.ts';
import { shadedParts, shadeOf } from '../logic/shades.ts';
import { language, words as texts } from '../state/preferences.ts';

interface ShadedProps {
  /** A part of a sentence, and where it begins. */
  readonly text: string;
  readonly start: number;
  /** The doubted words of the sentence. */
  readonly words: readonly DoubtedWord[];
}

/** A text whose doubted words are shaded; how much each is doubted is also said in words. */
export function Shaded({ text, start, words }: ShadedProps) {
  if (words.length === 0) return <>{text}</>;
  return (
    <>
      {shadedParts(text, start, words).map(({ text: part, start: at, word, isEnd }) => {
        if (word === null) return part;
        const said = texts.value.document.doubted(Math.round(100 * word.wrong), word.counterpart);
        return (
          <span key={at} class={`doubted ${shadeOf(word.wrong)}`} title={said}>
            {part}
            {isEnd && (
              <span class="unseen" lang={language.value}>
                {' '}
                ({said})
              </span>
            )}
          </span>
        );
      })}
    </>
  );
}
