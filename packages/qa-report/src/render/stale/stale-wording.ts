import type { StalePair, StaleReport, StaleSentence } from '@gegenlesen/bitext';
import { plural } from '../../wording.ts';

/** Pairs in which something is wrong: what is out of date, then what cannot be read, then what is only suspected. */
export const stalePairs = ({ pairs }: StaleReport): readonly StalePair[] =>
  (['out-of-date', 'failed', 'suspected'] as const).flatMap((wanted) =>
    pairs.filter(({ status }) => status === wanted),
  );

/** What a person is shown of a pair: a mere suspicion is only counted, since `check` shows it. */
export const shownSentences = ({ status, sentences }: StalePair): readonly StaleSentence[] =>
  status === 'suspected' ? [] : sentences;

/** `2 sentences are out of date`, `out of date`, `3 sentences may be out of date`. */
export function stateOfPair({ status, basis, sentences, error }: StalePair): string {
  if (error !== null) return 'cannot be read';
  const count = plural(sentences.length, 'sentence');
  const are = sentences.length === 1 ? 'is' : 'are';
  if (status === 'suspected') return `${count} may be out of date`;
  if (basis === 'history') return `${count} ${are} out of date`;
  return sentences.length === 0 ? 'the original is newer' : `the original is newer, and ${count} ${differ(sentences)}`;
}

const differ = ({ length }: readonly StaleSentence[]): string => (length === 1 ? 'differs' : 'differ');

/** `115 pairs, 98 current, 17 out of date (64 sentences), 3 suspected`. */
export function stateOfTree({ totals }: StaleReport): string {
  const { pairs, current, outOfDate, suspected, failed, sentences } = totals;
  return [
    plural(pairs, 'pair'),
    `${current} current`,
    `${outOfDate} out of date${outOfDate === 0 ? '' : ` (${plural(sentences, 'sentence')})`}`,
    ...(suspected === 0 ? [] : [`${suspected} suspected`]),
    ...(failed === 0 ? [] : [`${failed} cannot be read`]),
  ].join(', ');
}

/** `guide.de.md:12`, or without a line where the translation lacks the beginning. */
export const placeOfSentence = ({ translation }: StalePair, { line }: StaleSentence): string =>
  line === null ? translation : `${translation}:${line}`;

/** Both versions as one text, in the signs of `git diff --word-diff`; the version as it is where no other is known. */
export const versionsOf = ({ words, now }: StaleSentence): readonly string[] =>
  words.length === 0
    ? [now ?? '']
    : words.map(({ text, change }) => (change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`));
