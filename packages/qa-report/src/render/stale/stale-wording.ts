import type { StalePair, StaleReport, StaleSentence } from '@gegenlesen/bitext';
import { plural } from '../../wording.ts';

/** The pairs to look at: those out of date, then those that cannot be read, then those only suspected. */
export const stalePairs = ({ pairs }: StaleReport): readonly StalePair[] =>
  (['out-of-date', 'failed', 'suspected'] as const).flatMap((wanted) =>
    pairs.filter(({ status }) => status === wanted),
  );

/** The sentences to show of a pair; suspected ones are only counted, since `check` shows them. */
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

/** `guide.de.md:12`, or without a line if the translation lacks the sentence. */
export const placeOfSentence = ({ translation }: StalePair, { line }: StaleSentence): string =>
  line === null ? translation : `${translation}:${line}`;

/** Both versions as one text in the notation of `git diff --word-diff`, or the present one if it is the only one known. */
export const versionsOf = ({ words, now }: StaleSentence): readonly string[] =>
  words.length === 0
    ? [now ?? '']
    : words.map(({ text, change }) => (change === 'same' ? text : change === 'added' ? `{+${text}+}` : `[-${text}-]`));
