import { Decision, InputError } from '@gegenlesen/bitext';
import { linesOf } from '../pairs/lines.ts';

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
    const text = bytes === null ? null : decoded(bytes);
    if (text?.trim() === '') continue;
    const parsed = Decision.safeParse(text === null ? undefined : parsedJson(text));
    if (!parsed.success) throw brokenLine(file, number, parsed.error.issues[0]);
    decisions.push({ ...parsed.data, file, line: number });
  }
  return decisions;
}

/** The text of a line, or null where it is not UTF-8. */
function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says of it differs between versions of Node; the line is named, and that is enough to find it.
    return undefined;
  }
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

function brokenLine(file: string, line: number, issue: Issue | undefined): InputError {
  const key = issue?.path.join('.') ?? '';
  const wholly = issue?.message.startsWith('Unrecognized') ? issue.message : 'is no decision in JSON';
  const problem = key === '' ? wholly : `\`${key}\`: ${issue?.message ?? 'is wrong'}`;
  return new InputError(file, problem, { place: `line ${line}`, remedy: 'mend the line, or take it out' });
}
