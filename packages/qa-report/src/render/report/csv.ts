import type { PairExtract, PlacedFinding, SettledFinding } from '../../read/pair-extract.ts';
import { messageAt } from '../../read/places.ts';
import { type CsvValue, csvRow } from '../../words/escape/csv-text.ts';
import { visible } from '../../words/escape/visible.ts';
import { defineListRenderer } from './list/list-renderer.ts';

const columns = [
  'pair',
  'file',
  'line',
  'column',
  'severity',
  'rule',
  'message',
  'original',
  'translation',
  'group',
  'category',
  'confidence',
  'fingerprint',
  'settled by',
  'reason',
  'name',
] as const;

type Row = Readonly<Partial<Record<(typeof columns)[number], CsvValue>>>;

/** A row for each finding, the settled ones last in their pair, for a spreadsheet; RFC 4180. */
export const csv = defineListRenderer({
  name: 'csv',
  endings: ['.csv'],
  open: () => ({
    begin: csvRow(columns),
    add: (pair) => rowsOf(pair).map(rowText).join(''),
    end: () => '',
  }),
});

const rowText = (row: Row): string => csvRow(columns.map((name) => cellOf(row[name] ?? null)));

const cellOf = (value: CsvValue): CsvValue => (typeof value === 'string' ? visible(value) : value);

function rowsOf(pair: PairExtract): readonly Row[] {
  if ('problem' in pair) return [{ pair: pair.name, file: pair.path, rule: pair.status, message: pair.problem }];
  return [
    ...pair.findings.map((item) => rowOf(pair.name, item)),
    ...pair.settled.map((item) => ({ ...rowOf(pair.name, item), ...settlementOf(item) })),
  ];
}

function rowOf(pair: string, { finding, place }: PlacedFinding): Row {
  const { path, region } = place;
  const { severity, rule, message, source, target, group, category, confidence, fingerprint } = finding;
  return {
    pair,
    file: path,
    line: region?.start.line ?? null,
    column: region?.start.column ?? null,
    severity,
    rule,
    message: messageAt(message, place),
    original: source?.text ?? null,
    translation: target?.text ?? null,
    group,
    category,
    confidence,
    fingerprint,
  };
}

const settlementOf = ({ by, reason, name }: SettledFinding): Row => ({ 'settled by': by, reason, name });
