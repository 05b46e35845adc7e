import type { StalePair, StaleReport, StaleSentence } from '@gegenlesen/bitext';
import { markdownText } from '../../words/escape/markdown-text.ts';
import { placeOfSentence, shownSentences, stalePairs, stateOfPair, stateOfTree } from './stale-wording.ts';

/** For a pull request or an issue: a section for each pair, with both versions of each sentence. */
export function staleMarkdown(report: StaleReport): string {
  const sections = stalePairs(report).flatMap((pair) => [
    `## ${markdownText(pair.translation)}: ${stateOfPair(pair)}`,
    ...((pair.error ?? pair.reason) === null ? [] : [markdownText(pair.error ?? pair.reason ?? '')]),
    ...(shownSentences(pair).length === 0
      ? []
      : [
          shownSentences(pair)
            .map((stale) => item(pair, stale))
            .join('\n'),
        ]),
  ]);
  return `${['# Out-of-date translations', `${stateOfTree(report)}.`, ...sections].join('\n\n')}\n`;
}

function item(pair: StalePair, stale: StaleSentence): string {
  const { kind, translation, words, message } = stale;
  return [
    `- **${kind}**, ${markdownText(placeOfSentence(pair, stale))}`,
    `  - original: ${versions(stale)}`,
    `  - translation: ${translation === null ? '(nothing)' : markdownText(translation)}`,
    ...(words.length > 0 || kind !== 'changed' ? [] : [`  - ${markdownText(message)}`]),
  ].join('\n');
}

/** Both versions as one text, with what was removed and added marked by `<del>` and `<ins>`. */
function versions({ words, now }: StaleSentence): string {
  if (words.length === 0) return now === null ? '(nothing)' : markdownText(now);
  return words
    .map(({ text, change }) => {
      if (change === 'same') return markdownText(text);
      const mark = change === 'added' ? 'ins' : 'del';
      return `<${mark}>${markdownText(text)}</${mark}>`;
    })
    .join('');
}
