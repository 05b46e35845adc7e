import { Decision, InputError } from '@gegenlesen/bitext';
import { jsonOf, utf8Of } from '../parsed.ts';
import { linesOf } from '../sentence-pairs/lines.ts';

/** A decision and its place. */
export type PlacedDecision = Decision & {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
};

/**
 * Reads a file of decisions, one per line.
 *
 * @throws InputError if the file is missing, or with the first wrong line and its fault
 */
export async function readDecisions(file: string): Promise<readonly PlacedDecision[]> {
  const decisions: PlacedDecision[] = [];
  for await (const { number, bytes } of linesOf(file)) {
    const text = bytes === null ? null : utf8Of(bytes);
    if (text?.trim() === '') continue;
    const value = text === null ? undefined : jsonOf(text);
    if (value === undefined) throw brokenLine(file, number, 'is not valid JSON');
    const parsed = Decision.safeParse(value);
    if (!parsed.success) throw brokenLine(file, number, problemOf(parsed.error.issues[0]));
    decisions.push({ ...parsed.data, file, line: number });
  }
  return decisions;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const problemOf = (issue: Issue | undefined): string =>
  issue === undefined
    ? 'is not a decision'
    : `${issue.path.map((key) => `\`${String(key)}\`: `).join('')}${issue.message}`;

const brokenLine = (file: string, line: number, problem: string): InputError =>
  new InputError(file, problem, { place: `line ${line}`, remedy: 'fix the line or remove it' });
