export type CsvValue = string | number | null;

/** One row of RFC 4180, with the line end that it asks for. */
export const csvRow = (values: readonly CsvValue[]): string => `${values.map(field).join(',')}\r\n`;

/** A field that a spreadsheet takes for what it is. */
export function field(value: CsvValue): string {
  if (value === null) return '';
  const text = String(value);
  // A spreadsheet would take words that begin like a formula for one.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
