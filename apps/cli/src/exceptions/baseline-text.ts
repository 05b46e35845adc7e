import type { BaselineFinding } from '@gegenlesen/bitext';
import { jsonOf } from '../parsed.ts';

/** The text of a baseline file: a finding per line, in a stable order, so that git shows what changed. */
export function baselineText(findings: readonly BaselineFinding[]): string {
  const lines = [...findings].sort(byPlace).map(({ path, rule, fingerprint, count, message }) => {
    const line = JSON.stringify({ path, rule, fingerprint, count, message });
    return `    ${line}`;
  });
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

/** By code points, so that the order is the same on every machine. */
const byPlace = (one: BaselineFinding, other: BaselineFinding): number =>
  compare(one.path, other.path) || compare(one.rule, other.rule) || compare(one.fingerprint, other.fingerprint);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The first malformed line of a broken file, counted from 1; null if each line on its own is fine. */
export function brokenLine(text: string): number | null {
  const filled = text
    .split('\n')
    .map((line, i) => ({ line: line.trim(), number: i + 1 }))
    .filter(({ line }) => line !== '');
  const broken = filled.find(({ line }, i) => {
    if (/^(?:\{|\}|\],?|"version": ?\d+,|"findings": ?\[(?:\])?)$/.test(line)) return false;
    return !isFinding(line, filled[i + 1]?.line.startsWith(']') ?? true);
  });
  return broken?.number ?? null;
}

function isFinding(line: string, isLast: boolean): boolean {
  const hasComma = line.endsWith(',');
  return hasComma !== isLast && jsonOf(hasComma ? line.slice(0, -1) : line) !== undefined;
}

/** The lines of the findings, counted from 1, in a file formatted as above. */
export const linesOfFindings = (text: string): readonly number[] =>
  text.split('\n').flatMap((line, i) => (/^\s*\{.*\},?\s*$/.test(line) ? [i + 1] : []));
