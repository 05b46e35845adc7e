import { Decision, InputError } from '@gegenlesen/bitext';
import { jsonOf, utf8Of } from '../parsed.ts';
import { linesOf } from '../sentence-pairs/lines.ts';

/** A decision and where it stands. */
export type PlacedDecision = Decision & {
  readonly file: string;
  /** From 1 on. */
  readonly line: number;
};

/**
 * The decisions of a file, a line each, in order.
 *
 * @throws InputError where the file is missing, or with the first line that is wrong and what is wrong with it
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
    ? 'is no decision'
    : `${issue.path.map((key) => `\`${String(key)}\`: `).join('')}${issue.message}`;

const brokenLine = (file: string, line: number, problem: string): InputError =>
  new InputError(file, problem, { place: `line ${line}`, remedy: 'mend the line, or take it out' });
