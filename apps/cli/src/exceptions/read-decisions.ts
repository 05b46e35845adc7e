import { Correction, Decision, InputError, isCorrection } from '@gegenlesen/bitext';
import { jsonOf, utf8Of } from '../parsed.ts';
import { linesOf } from '../sentence-pairs/lines.ts';

interface Place {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** A decision and its place. */
export type PlacedDecision = Decision & Place;

/** A correction and its place. */
export type PlacedCorrection = Correction & Place;

/** What people decided on findings, and how they corrected sentences, each in the order of the file. */
interface Decisions {
  readonly decisions: readonly PlacedDecision[];
  readonly corrections: readonly PlacedCorrection[];
}

/**
 * Reads a file of decisions and corrections, one per line.
 *
 * @throws InputError if the file is missing, or with the first wrong line and its fault
 */
export async function readDecisionFile(file: string): Promise<Decisions> {
  const decisions: PlacedDecision[] = [];
  const corrections: PlacedCorrection[] = [];
  for await (const { number, bytes } of linesOf(file)) {
    const text = bytes === null ? null : utf8Of(bytes);
    if (text?.trim() === '') continue;
    const value = text === null ? undefined : jsonOf(text);
    if (value === undefined) throw brokenLine(file, number, 'is not valid JSON');
    const place = { file, line: number };
    if (isCorrection(value)) {
      const parsed = Correction.safeParse(value);
      if (!parsed.success) throw brokenLine(file, number, problemOf(parsed.error.issues[0], 'a correction'));
      corrections.push({ ...parsed.data, ...place });
    } else {
      const parsed = Decision.safeParse(value);
      if (!parsed.success) throw brokenLine(file, number, problemOf(parsed.error.issues[0], 'a decision'));
      decisions.push({ ...parsed.data, ...place });
    }
  }
  return { decisions, corrections };
}

/** The decisions alone. @throws InputError as {@link readDecisionFile} */
export const readDecisions = async (file: string): Promise<readonly PlacedDecision[]> =>
  (await readDecisionFile(file)).decisions;

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const problemOf = (issue: Issue | undefined, what: string): string =>
  issue === undefined
    ? `is not ${what}`
    : `${issue.path.map((key) => `\`${String(key)}\`: `).join('')}${issue.message}`;

const brokenLine = (file: string, line: number, problem: string): InputError =>
  new InputError(file, problem, { place: `line ${line}`, remedy: 'fix the line or remove it' });
