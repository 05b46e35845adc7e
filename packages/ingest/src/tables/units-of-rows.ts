import { askedColumns, factsOf, InputError, UnitState } from '@gegenlesen/bitext';
import { isBlank, type Unit, type UnitSide } from '../bilingual/unit.ts';
import type { ReadOptions } from '../read-options.ts';
import { type ByPosition, type Columns, columnsOf } from './columns.ts';
import { type Cell, type Row, textAt } from './table.ts';

/** Enough to recognise the languages of columns. */
const sampleSize = 200;

/**
 * The units of a table with two languages, a row each; an error in the place of a row that is broken.
 *
 * @throws InputError that lists the columns if it cannot tell which of them hold what
 */
export async function* unitsOfRows(
  rows: Iterable<Row> | AsyncIterable<Row>,
  path: string,
  { columns: spec }: ReadOptions,
  byPosition: ByPosition,
): AsyncGenerator<Unit | InputError> {
  const asked = spec === undefined ? null : askedColumns(spec);
  const isList = byPosition === 'first';
  let columns: Columns | null = null;
  let sample: Row[] = [];
  const decide = async function* (): AsyncGenerator<Unit | InputError> {
    columns = await columnsOf(sample, path, { asked, byPosition });
    for (const row of sample.slice(columns.hasHead ? 1 : 0)) yield* unitOf(row, columns, path, isList);
    sample = [];
  };
  for await (const row of rows) {
    if (columns !== null) yield* unitOf(row, columns, path, isList);
    else if (sample.length > 0 || isList || hasSeveral(row)) {
      sample.push(row);
      const isEnough = sample.length === sampleSize || (isList && row.cells.length <= 3);
      if (isEnough) yield* decide();
    }
  }
  if (columns === null && sample.length > 0) yield* decide();
}

/** A row above with one cell is the title of the table. */
const hasSeveral = ({ cells }: Row): boolean => cells.filter((cell) => !isBlank(cell?.text)).length > 1;

function* unitOf(row: Row, found: Columns, path: string, isList: boolean): Generator<Unit | InputError> {
  if (row.problem !== undefined) {
    const { problem, place, remedy } = row;
    yield new InputError(path, problem, { place, ...(remedy === undefined ? {} : { remedy }) });
    return;
  }
  const columns = found.atEnd ? atEndOf(row, found) : found;
  if (columns === null) {
    const count = row.cells.length;
    yield new InputError(path, count === 1 ? 'has no tab in it' : `has ${count} columns`, {
      place: row.place,
      remedy: 'write original and translation, or id, original and translation, with a tab between them',
    });
    return;
  }
  const [source, target] = [row.cells[columns.source], row.cells[columns.target]];
  if (isBlank(source?.text) && isBlank(target?.text)) return;
  const id = columns.id === undefined ? '' : textAt(row, columns.id).trim();
  const note = columns.note === undefined ? '' : textAt(row, columns.note).trim();
  const most = columns.most === undefined ? '' : textAt(row, columns.most).trim();
  yield {
    id: id === '' ? (row.name ?? String(row.number)) : id,
    source: sideOf(source, columns.languages.source),
    target: sideOf(target, columns.languages.target),
    // A list of pairs has no untranslated ones: what is missing there was left out.
    state: isBlank(target?.text) && !isList ? 'untranslated' : statedBy(row, columns),
    menu: [],
    ...factsOf({
      note: note === '' ? undefined : note,
      limits: /^\d{1,6}$/.test(most) ? { most: Number(most) } : undefined,
      inlines: undefined,
    }),
  };
}

/** The columns of a row of two or three; null for any other. */
function atEndOf({ cells: { length } }: Row, columns: Columns): Columns | null {
  if (length === 2) return { ...columns, source: 0, target: 1 };
  return length === 3 ? { ...columns, id: 0, source: 1, target: 2 } : null;
}

const sideOf = (cell: Cell | undefined, lang: UnitSide['lang']): UnitSide => ({
  text: cell?.text ?? '',
  lang,
  isExact: true,
  parts: cell?.parts ?? [],
});

const toReview = /^(?:needs[ -_]?review|draft|to be reviewed|entwurf|zu prüfen)$/i;

/** The state of a row that is translated. */
function statedBy(row: Row, { state }: Columns): UnitState {
  const said = state === undefined ? '' : textAt(row, state).trim().toLowerCase();
  if (toReview.test(said)) return 'fuzzy';
  const { data = 'translated' } = UnitState.safeParse(said);
  return data === 'untranslated' ? 'fuzzy' : data;
}
