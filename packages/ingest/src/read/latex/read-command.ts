import { afterSpace, argumentsAt, optionAt } from './arguments.ts';
import type { LatexReader } from './latex-reader.ts';
import { readEnvironment } from './read-environment.ts';
import { readMacro } from './read-macro.ts';
import { accents, signs } from './signs.ts';

/** Reads a command, with its arguments. */
export function readCommand(reader: LatexReader): void {
  const name = /^(?:[A-Za-z@]+\*?|[\s\S])/.exec(reader.text.slice(reader.at + 1, reader.at + 60))?.[0] ?? '';
  const after = reader.at + 1 + name.length;
  const bare = name.replace(/(?<=.)\*$/, '');
  if (name === '\\') lineBreak(reader, after);
  else if (name === '[' || name === '(') bracketedFormula(reader, name, after);
  else if (bare === 'begin' || bare === 'end') readEnvironment(reader, bare, after);
  else if (bare === 'item') {
    reader.finish();
    const option = optionAt(reader.text, afterSpace(reader.text, after));
    reader.at = option === null ? after : option.start;
    if (option !== null) until(reader, option.end, () => reader.finish());
  } else if (bare === 'par') {
    reader.finish();
    reader.at = after;
  } else if (bare === 'verb' || bare === 'lstinline' || bare === 'mintinline') verb(reader, bare, after);
  else if (accents[name] !== undefined && accent(reader, name, after)) return;
  else if (signs[name] !== undefined) sign(reader, name, after);
  else readMacro(reader, bare, after);
}

function lineBreak(reader: LatexReader, after: number): void {
  const star = reader.text[after] === '*' ? after + 1 : after;
  const end = (optionAt(reader.text, star)?.end ?? star - 1) + 1;
  if (reader.environments.at(-1)?.isTable) {
    reader.finish();
    reader.at = end;
  } else reader.space(end);
}

function bracketedFormula(reader: LatexReader, name: string, after: number): void {
  const close = reader.next(name === '[' ? '\\]' : '\\)');
  const to = close < 0 || close > after + 20_000 ? after : close;
  if (name === '(' && to > after) reader.atom(after, to);
  if (name === '[') reader.space(to + (to > after ? 2 : 0));
  else reader.at = to + (to > after ? 2 : 0);
}

/** `\"a`, `\"{a}`, `\v c`, `\'\i`. */
function accent(reader: LatexReader, name: string, after: number): boolean {
  const found = /^(?:\{\\?([A-Za-z])\}|(?:\s+|(?<=[^A-Za-z]|^))([A-Za-z])|\s*\\([ij])(?![A-Za-z])\s?)/.exec(
    reader.text.slice(after, after + 12),
  );
  const letter = found?.[1] ?? found?.[2] ?? found?.[3];
  if (found === null || letter === undefined || (/[A-Za-z]/.test(name) && found[0] === letter)) return false;
  reader.add((letter + (accents[name] ?? '')).normalize('NFC'), after - reader.at + found[0].length);
  return true;
}

/** A sign, with the space or the braces that end its name. */
function sign(reader: LatexReader, name: string, after: number): void {
  const end = /^[A-Za-z]/.test(name)
    ? after +
      (/^(?:\{\}|[ \t]*(?:\r?\n(?![ \t]*\r?\n)[ \t]*)?)/.exec(reader.text.slice(after, after + 100))?.[0].length ?? 0)
    : after;
  reader.add(signs[name] ?? '', end - reader.at);
  if (signs[name] === '') reader.at = end;
}

function verb(reader: LatexReader, name: string, after: number): void {
  const from = name === 'verb' ? after : argumentsAt(reader.text, after, name === 'mintinline' ? 1 : 0).end;
  const sign = reader.text[from] ?? '';
  const close = reader.text.slice(from + 1, from + 500).indexOf(sign === '{' ? '}' : sign);
  reader.at = close < 0 ? after : from + close + 2;
  if (close >= 0) reader.atom(from + 1, from + 1 + close);
}

/** Reads up to an offset, then does something. */
function until(reader: LatexReader, end: number, then: () => void): void {
  while (reader.at < end) reader.step();
  reader.at = Math.max(reader.at, end) + 1;
  then();
}
