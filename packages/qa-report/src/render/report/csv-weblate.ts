import type { PairExtract, PlacedFinding } from '../../read/pair-extract.ts';
import { placeText } from '../../read/places.ts';
import { csvRow } from '../../words/escape/csv-text.ts';
import { visible } from '../../words/escape/visible.ts';
import { defineListRenderer } from './list/list-renderer.ts';

/** The columns of Weblate's CSV (Translate Toolkit, `csvl10n`), which it also reads. */
const columns = [
  'location',
  'source',
  'target',
  'id',
  'fuzzy',
  'context',
  'translator_comments',
  'developer_comments',
] as const;

/** A row for each pair of sentences with findings that count, which are the comments of the translator. */
export const csvWeblate = defineListRenderer({
  name: 'csv-weblate',
  endings: ['.weblate.csv'],
  open: () => ({
    begin: csvRow(columns),
    add: (pair: PairExtract) =>
      'problem' in pair
        ? csvRow([pair.path, '', '', '', '', '', visible(pair.problem), ''])
        : [...bySentences(pair.findings).values()].map(rowOf).join(''),
    end: () => '',
  }),
});

function bySentences(findings: readonly PlacedFinding[]): ReadonlyMap<string, readonly PlacedFinding[]> {
  const grouped = new Map<string, PlacedFinding[]>();
  for (const item of findings) {
    const key = `${item.place.path} ${item.finding.bead}`;
    grouped.set(key, [...(grouped.get(key) ?? []), item]);
  }
  return grouped;
}

function rowOf(items: readonly PlacedFinding[]): string {
  const [first] = items;
  if (first === undefined) return '';
  const { place, sentences } = first;
  const comments = items.map(
    ({ finding: { rule, severity, message } }) => `${rule} (${severity}): ${visible(message)}`,
  );
  const texts = [sentences.source ?? '', sentences.target ?? ''].map(visible);
  return csvRow([placeText(place), ...texts, sentences.key ?? '', '', sentences.key ?? '', comments.join('\n'), '']);
}
