import { groupAt, skipArguments } from './arguments.ts';
import { boxes, formulas, lists, quotes, tables, titled, verbatim } from './commands.ts';
import type { LatexReader } from './latex-reader.ts';

/** Reads `\begin{name}` or `\end{name}`. */
export function readEnvironment(reader: LatexReader, word: string, after: number): void {
  const group = groupAt(reader.text, after);
  if (group === null) {
    reader.at = after;
    return;
  }
  const name = reader.text.slice(group.start, group.end);
  const from = group.end + 1;
  if (word === 'end') {
    reader.finish();
    const last = reader.environments.findLastIndex((one) => one.name === name);
    if (last >= 0) reader.environments.length = last;
    reader.at = from;
  } else if (verbatim.has(name) || formulas.has(name)) {
    const close = reader.text.indexOf(`\\end{${name}}`, from);
    const end = close < 0 || close > reader.end ? reader.end : close + name.length + 6;
    if (formulas.has(name)) reader.space(end);
    else {
      reader.finish();
      reader.at = end;
    }
  } else enter(reader, name, from);
}

function enter(reader: LatexReader, name: string, from: number): void {
  reader.finish();
  const outer = reader.environments.at(-1);
  const isTable = tables.has(name);
  const kind = isTable
    ? 'table-cell'
    : quotes.has(name)
      ? 'quote'
      : lists.has(name)
        ? 'list-item'
        : (outer?.kind ?? 'paragraph');
  reader.environments.push({ name, kind, isTable });
  reader.at = skipArguments(reader.text, from, tables.get(name) ?? boxes.get(name) ?? 0);
  if (titled.has(name)) reader.open(reader.at, () => reader.finish('heading'));
}
