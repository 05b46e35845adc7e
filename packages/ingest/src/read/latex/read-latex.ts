import type { ReadText } from '../../block.ts';
import { LatexReader } from './latex-reader.ts';

/**
 * Reads LaTeX from `\begin{document}`, or a whole file without a preamble, as it is printed. Formulas, code and commands
 * that nobody knows are atoms; footnotes are blocks after their paragraph.
 */
export const readLatex: ReadText = (text) => {
  const begin = /^[^%\n]{0,200}?\\begin\s{0,3}\{document\}/m.exec(text);
  const start = begin === null ? 0 : begin.index + begin[0].length;
  const close = text.indexOf('\\end{document}', start);
  const hasShorthands = hasGermanShorthands(text);
  const end = close < 0 ? text.length : close;
  const titles = new LatexReader(text, { start: titleIn(text, start), end: start }, hasShorthands);
  const title = titleIn(text, start);
  const body = new LatexReader(text, { start, end }, hasShorthands);
  if (title < start) titles.read();
  body.read();
  const before = titles.blocks.filter(({ kind }) => kind === 'heading').slice(0, 1);
  const remarks = body.remarks.map((remark) => ({ ...remark, block: remark.block + before.length }));
  return { blocks: [...before, ...body.blocks], properties: [], remarks, notices: [] };
};

/** Where the title in the preamble begins; the end of the preamble if there is none. */
function titleIn(text: string, end: number): number {
  const at = text.slice(0, end).search(/^\s*\\title\b/m);
  return at < 0 ? end : at;
}

/** Whether `"a` is an ä: babel for German says so, or a file without a preamble writes words so. */
export const hasGermanShorthands = (text: string): boolean =>
  /\\usepackage\s*\[[^\]]{0,200}german[^\]]{0,200}\]\s*\{[^}]{0,100}babel|\\usepackage\s*(?:\[[^\]]{0,200}\])?\s*\{n?german|\\documentclass\s*\[[^\]]{0,200}german/.test(
    text,
  ) ||
  (!text.includes('\\documentclass') &&
    /\p{L}"[aousAOUS]\p{L}|(?<!\p{L})"[AOUao]\p{L}\p{L}|"`[^"\n]{1,200}"'/u.test(text));
