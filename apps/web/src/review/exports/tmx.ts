import type { ReviewState } from '@gegenlesen/bitext';
import { element, xmlDeclaration, xmlText } from '@gegenlesen/qa-report';
import { type AlignedPair, version } from 'gegenlesen';
import type { FindingState } from '../../api/finding.ts';
import { reviewedBeads, stands } from './reviewed-beads.ts';

/**
 * A translation memory (TMX 1.4b) of the pairs without known errors. Those that somebody reviewed say so.
 *
 * @param judged what people said about the beads, by index
 */
export function tmxOf(
  pair: AlignedPair,
  findings: readonly FindingState[],
  judged: ReadonlyMap<number, ReviewState>,
): string {
  const units = reviewedBeads(pair, findings)
    .filter(({ source, target, findings: own }) => source !== '' && target !== '' && !own.some(stands))
    .flatMap(({ index, source, target }) =>
      element('tu', {}, [
        ...(judged.get(index) === 'reviewed' ? ['<prop type="x-state">reviewed</prop>'] : []),
        ...variant(pair.source.lang, source),
        ...variant(pair.target.lang, target),
      ]),
    );
  const header = element('header', {
    creationtool: 'gegenlesen',
    creationtoolversion: version,
    segtype: 'sentence',
    'o-tmf': 'gegenlesen',
    adminlang: 'en',
    srclang: pair.source.lang,
    datatype: 'plaintext',
  });
  const lines = element('tmx', { version: '1.4' }, [...header, ...element('body', {}, units)]);
  return `${[xmlDeclaration, ...lines].join('\n')}\n`;
}

const variant = (lang: string, text: string): readonly string[] =>
  element('tuv', { 'xml:lang': lang }, [`<seg>${xmlText(text)}</seg>`]);
