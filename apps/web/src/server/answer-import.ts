import { Decision, isCorrection } from '@gegenlesen/bitext';
import { decisionsOnSame, lastDecisions } from '@gegenlesen/qa-report';
import { isPlain, notPlain } from '../api/plain.ts';
import { addDecisions } from '../data/decisions.ts';
import { tell } from '../data/tell.ts';
import { note } from './answer-decisions.ts';
import type { Desk } from './desk.ts';
import { findDocument } from './find-document.ts';
import { Refusal } from './refusal.ts';

/**
 * Imports the decisions of a `decisions.jsonl`, without its corrections. Those older than the one that applies here are skipped, so a file may
 * be imported twice.
 *
 * @returns how many were imported
 * @throws Refusal with the first wrong line
 */
export async function importDecisions(desk: Desk, id: string, by: string, text: string): Promise<number> {
  const document = await findDocument(desk, id);
  const given = lastDecisions(parsedLines(text));
  const held = decisionsOnSame((await desk.decisions()).map(({ decision }) => decision));
  const fresh = given.filter((decision) => held(decision).every(({ at }) => Date.parse(decision.at) > Date.parse(at)));
  if (fresh.length === 0) return 0;
  await desk.database.tables.transaction(async (inner) => {
    await addDecisions(
      inner,
      fresh.map((decision) => ({ decision, note: null, document: id })),
    );
    await note(inner, document, by, { kind: 'import', taken: fresh.length });
    await tell(inner, { kind: 'import', document: null, revision: document.revision, by });
  });
  return fresh.length;
}

const parsedLines = (text: string): readonly Decision[] =>
  text.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return [];
    const value = jsonOf(line);
    // They are for `gegenlesen apply`.
    if (isCorrection(value)) return [];
    const parsed = Decision.safeParse(value);
    if (parsed.success && !isAllPlain(parsed.data)) throw new Refusal(422, { problem: `line ${at + 1}: ${notPlain}` });
    if (parsed.success) return [parsed.data];
    const [issue] = parsed.error.issues;
    const place = issue === undefined || issue.path.length === 0 ? '' : `${issue.path.join('.')}: `;
    throw new Refusal(422, { problem: `line ${at + 1}: ${place}${issue?.message ?? 'is not a decision'}` });
  });

function isAllPlain(value: unknown): boolean {
  if (typeof value === 'string') return isPlain(value);
  return typeof value !== 'object' || value === null || Object.values(value).every(isAllPlain);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The schema refuses anything but JSON.
    return undefined;
  }
}
