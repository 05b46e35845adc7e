import { changesOf } from '../logic/changes.ts';
import { words } from '../state/preferences.ts';

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  readonly lang?: string;
}

/** Two versions of a sentence as one text, word by word: what was removed is struck through, what was added underlined. */
export function Difference({ before, after, lang }: DifferenceProps) {
  const { edit } = words.value;
  return (
    <p class="difference" lang={lang}>
      {changesOf(before, after).map(({ change, text, at }) => {
        if (change === 'same') return text;
        return change === 'removed' ? (
          <del key={at}>
            <span class="unseen">{edit.removed}: </span>
            {text}
          </del>
        ) : (
          <ins key={at}>
            <span class="unseen">{edit.added}: </span>
            {text}
          </ins>
        );
      })}
    </p>
  );
}
