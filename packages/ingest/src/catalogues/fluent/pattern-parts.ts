import type { Span } from '@gegenlesen/bitext';
import type { Part } from '../../prose.ts';
import { escapedParts } from '../escaped-parts.ts';

/** The parts of a pattern without the indentation that its lines share. */
export function patternParts(text: string, { start, end }: Span, lineEnds: readonly Span[]): readonly Part[] {
  const indentation = Math.min(...lineEnds.map((lineEnd) => indentationOf(text, lineEnd)));
  const parts: Part[] = [];
  let at = start;
  for (const lineEnd of lineEnds) {
    parts.push(...literalParts(text, { start: at, end: lineEnd.start }));
    const further = ' '.repeat(indentationOf(text, lineEnd) - indentation);
    const lines = text.slice(lineEnd.start, lineEnd.end).split('\n').length - 1;
    if (parts.length > 0) parts.push({ ...lineEnd, text: '\n'.repeat(lines) + further });
    at = lineEnd.end;
  }
  return [...parts, ...literalParts(text, { start: at, end })];
}

const indentationOf = (text: string, { end }: Span): number => end - text.lastIndexOf('\n', end - 1) - 1;

/**
 * `{ "{" }` is how a brace, a blank at the beginning of a line, and the like are written. `{ $name }` is read as `{$name}`,
 * so that two ways to write a placeable are the same.
 */
function literalParts(text: string, { start, end }: Span): readonly Part[] {
  const line = text.slice(start, end).replace(/ +$/, '');
  return escapedParts(text, { start, end: start + line.length }, literalOrBlank, (found) => {
    const literal = /"(.*)"/.exec(found)?.[1];
    return literal === undefined ? found.trim() : unescaped(literal);
  });
}

const literalOrBlank = /\{\s*"(?:[^"\\\n]|\\.)*"\s*\}|\{ +(?=[$\w-])|(?<=[\w)]) +\}/g;

const unescaped = (literal: string): string =>
  literal.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{6})|(.))/g, (_, four, six, letter) =>
    letter === undefined ? String.fromCodePoint(Number.parseInt(four ?? six, 16)) : letter,
  );
