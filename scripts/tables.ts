/** A table in Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |\n`).join('');

const escaped = (cell: string): string => cell.replaceAll('|', '\\|');

/** A page with its tables replaced, between the comments that mark them. @param tables by name */
export const withTables = (page: string, tables: ReadonlyMap<string, string>): string =>
  [...tables].reduce((result, [name, text]) => replaced(result, name, text), page);

function replaced(page: string, name: string, text: string): string {
  const begin = `<!-- ${name}: written by "npm run docs" -->`;
  const end = `<!-- end of ${name} -->`;
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`A page lacks ${begin}`);
  return `${before}${begin}\n\n${text}\n${end}${after}`;
}
