import { type LineReader, unitOfTexts } from './units-of-lines.ts';

const headers: ReadonlySet<string> = new Set(['source\ttarget', 'id\tsource\ttarget']);

/**
 * A line of text/tab-separated-values, which has no quoting: original and translation, with or without an id before
 * them.
 */
export const readTabLine: LineReader = (text, number) => {
  const line = text.replace(/\r$/, '');
  if (number === 1 && headers.has(line.toLowerCase())) return null;
  const columns = line.split('\t');
  const [source, target] = columns.slice(-2);
  if (source === undefined || target === undefined || columns.length > 3) {
    return {
      problem: columns.length === 1 ? 'has no tab in it' : `has ${columns.length} columns`,
      remedy: 'write original and translation, or id, original and translation, with a tab between them',
    };
  }
  const id = columns.length === 3 ? columns[0]?.trim() : undefined;
  return unitOfTexts(id === undefined || id === '' ? String(number) : id, source, target);
};
