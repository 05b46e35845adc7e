import type { Group } from '@gegenlesen/bitext';
import type { PairExtract, PlacedFinding } from '../../read/pair-extract.ts';
import { placeText } from '../../read/places.ts';
import { csvRow } from '../../words/escape/csv-text.ts';
import { visible } from '../../words/escape/visible.ts';
import { defineListRenderer } from './list/list-renderer.ts';

/** What Xbench lists of an issue: its group of checks, its check, its segment with both texts, and what is wrong. */
const columns = ['Check Group', 'Check', 'File', 'Position', 'Source', 'Target', 'Description', 'Severity'];

const groups: Readonly<Record<Group, string>> = {
  number: 'Numbers',
  meaning: 'Meaning',
  coverage: 'Coverage',
  form: 'Form',
};

/** A row for each finding that counts, with its sentences, as ApSIC Xbench exports its issues. */
export const csvXbench = defineListRenderer({
  name: 'csv-xbench',
  endings: ['.xbench.csv'],
  open: () => ({
    begin: csvRow(columns),
    add: (pair: PairExtract) =>
      'problem' in pair
        ? csvRow(['', pair.status, pair.path, '', '', '', visible(pair.problem), ''])
        : pair.findings.map(rowOf).join(''),
    end: () => '',
  }),
});

function rowOf({ finding, place, sentences }: PlacedFinding): string {
  const { group, rule, message, severity } = finding;
  const position = placeText({ ...place, path: '' }).replace(/^(?::|, )/, '');
  const texts = [sentences.source ?? '', sentences.target ?? ''].map(visible);
  return csvRow([groups[group], rule, place.path, position, ...texts, visible(message), severity]);
}
