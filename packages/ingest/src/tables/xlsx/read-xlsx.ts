import { InputError, type Span } from '@gegenlesen/bitext';
import type { ReadUnits } from '../../bilingual/unit.ts';
import { partSpans } from '../../containers/parts.ts';
import { rootOf } from '../../containers/xml.ts';
import { unitsOfRows } from '../units-of-rows.ts';
import { localName } from './local-name.ts';
import { sharedStrings } from './shared-strings.ts';
import { rowOf, sheetRows } from './sheet-rows.ts';
import { sheetsIn } from './sheets.ts';

/**
 * The rows of a workbook as units. Hidden sheets are left out: they hold lists for other sheets. Hidden rows are read,
 * since a filter hides what is still to be translated. A sheet whose columns are unclear is an error in the place of its
 * units, if another one has some.
 *
 * @param text the XML of the parts, joined as in `containers/parts.ts`
 */
export const xlsxUnits: ReadUnits = async function* (text, path, options = {}) {
  const parts = partSpans(text);
  const of = (root: string): readonly Span[] =>
    parts.filter(({ start }) => new RegExp(`^${root}$`).test(localName(rootOf(text, start))));
  const [workbook = { start: 0, end: 0 }] = of('workbook');
  const strings = sharedStrings(text, of('sst')[0], path);
  const sheets = sheetsIn(text.slice(workbook.start, workbook.end), of('(?:work|chart|dialog)sheet'), path).map(
    (sheet) => ({
      ...sheet,
      rows: sheetRows(text, sheet.part, path),
    }),
  );
  const uses = new Map<number, number>();
  for (const { rows } of sheets) {
    for (const { shared } of rows.flatMap(({ cells }) => cells)) {
      if (shared !== null) uses.set(shared, (uses.get(shared) ?? 0) + 1);
    }
  }
  const shown = sheets.filter(({ isHidden, rows }) => !isHidden && rows.length > 0);
  const unclear: InputError[] = [];
  let found = 0;
  for (const { name, rows } of shown) {
    const place = (number: number): string => (shown.length > 1 ? `row ${number} of \`${name}\`` : `row ${number}`);
    const filled = rows
      .map((row) => rowOf(row, strings, uses, place(row.number)))
      .filter(({ cells }) => cells.some((cell) => (cell?.text ?? '') !== ''));
    const named = filled.map((row) => (shown.length > 1 ? { ...row, name: `${name} ${row.number}` } : row));
    try {
      for await (const unit of unitsOfRows(named, path, options, shown.length === 1 ? 'last' : 'never')) {
        found += 1;
        yield unit;
      }
    } catch (error) {
      if (!(error instanceof InputError) || shown.length === 1) throw error;
      const { problem, remedy } = error;
      unclear.push(new InputError(path, problem, { place: `sheet \`${name}\``, remedy: remedy ?? 'check it' }));
    }
  }
  const [first] = unclear;
  if (found === 0 && first !== undefined) throw first;
  yield* unclear;
};
