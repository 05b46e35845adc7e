export type CsvValue = string | number | null;

/** The columns of a table, each with its name and the value it takes from an item. */
export type CsvColumns<Item> = readonly (readonly [name: string, value: (item: Item) => CsvValue])[];

/** A table of RFC 4180: a row of names, then a row for each item. */
export const csvTable = <Item>(columns: CsvColumns<Item>, items: readonly Item[]): string =>
  [columns.map(([name]) => name), ...items.map((item) => columns.map(([, value]) => value(item)))].map(csvRow).join('');

/** One row of RFC 4180, with the line end that it asks for. */
export const csvRow = (values: readonly CsvValue[]): string => `${values.map(field).join(',')}\r\n`;

function field(value: CsvValue): string {
  if (value === null) return '';
  const text = String(value);
  // A spreadsheet would run words that begin like a formula.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
