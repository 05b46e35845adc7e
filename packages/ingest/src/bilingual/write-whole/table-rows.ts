import type { Column, FileFacts, WrittenUnit } from './whole-writer.ts';

/** The names of the columns: the languages, if a reader can know them by that. */
export function headOf({
  source,
  target,
  columns,
}: Pick<FileFacts, 'source' | 'target' | 'columns'>): readonly string[] {
  const isKnown =
    /^(?:en|de)\b/.test(source) && /^(?:en|de)\b/.test(target) && source.slice(0, 2) !== target.slice(0, 2);
  return ['id', ...(isKnown ? [source, target] : ['source', 'target']), ...columns];
}

export const rowOf = (unit: WrittenUnit, columns: readonly Column[]): readonly string[] => [
  unit.id,
  unit.source,
  unit.target,
  ...columns.map((column) => cells[column](unit)),
];

const cells: Readonly<Record<Column, (unit: WrittenUnit) => string>> = {
  state: ({ state }) => state,
  note: ({ note = '' }) => note,
  'max length': ({ limits }) => limits?.most?.toString() ?? '',
  confidence: ({ confidence }) => confidence?.toString() ?? '',
};
