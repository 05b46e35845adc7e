import { createHash } from 'node:crypto';
import { InputError, proseOf } from '@gegenlesen/bitext';
import { editedDocument } from '@gegenlesen/ingest';
import { type CheckedTexts, pack, unpack } from '@gegenlesen/worker';
import { and, eq } from 'drizzle-orm';
import { type AlignedPair, type Drift, reportOn } from 'gegenlesen';
import { carriedEdits, keepCarried } from '../data/carry-edits.ts';
import { documents } from '../data/schema.ts';
import { tell } from '../data/tell.ts';
import { sentencesAt } from '../review/first-finding.ts';
import { foundAgain } from '../review/found-again.ts';
import { checkedWith } from './checked-with.ts';
import type { Desk } from './desk.ts';
import { nowAndThen } from './now-and-then.ts';

type Row = typeof documents.$inferSelect;

/** Reads and checks a waiting document. Problems with its texts are shown in the list. */
export async function checkDocument(desk: Desk, id: string): Promise<void> {
  const { tables } = desk.database;
  const [row] = await tables.select().from(documents).where(eq(documents.id, id));
  if (row === undefined) return;
  const { values, places } = await outcomeOf(desk, row);
  const revision = row.revision + 1;
  await tables.transaction(async (inner) => {
    const changed = await inner
      .update(documents)
      .set({ ...values, revision })
      .where(and(eq(documents.id, id), eq(documents.revision, row.revision)))
      .returning({ id: documents.id });
    if (changed.length === 0) return;
    if (places !== null) await keepCarried(inner, id, places, revision);
    await tell(inner, { kind: 'checked', document: id, revision, by: null });
  });
}

/** The outcome of a check, and the new places of the sentences of an earlier version. */
async function outcomeOf(desk: Desk, row: Row) {
  const { id, name, original, translation, originalPath, translationPath } = row;
  const request = desk.requestFor(originalPath, translationPath);
  const pair = {
    name,
    original: { path: originalPath, bytes: original },
    translation: { path: translationPath, bytes: translation },
    request,
  };
  const answer = await desk.checkTexts(pair, {
    say: (notice) => desk.noteWaiting(id, notice),
    whenRead: nowAndThen((done, of) => desk.noteRead(id, { done, of })),
  });
  if ('problem' in answer) return { values: { status: 'failed', problem: answer.problem } as const, places: null };
  try {
    return await readingOf(desk, row, answer.value);
  } catch (error) {
    // An edit may have characters that the encoding of the new version lacks.
    if (!(error instanceof InputError)) throw error;
    return { values: { status: 'failed', problem: error.message } as const, places: null };
  }
}

async function readingOf(desk: Desk, row: Row, checked: CheckedTexts) {
  const pair = unpack<AlignedPair>(checked.aligned);
  const found = unpack<Drift>(checked.drift);
  const paths = [pair.source.path, pair.target.path] as const;
  const request = desk.requestFor(...paths);
  const places = row.reading === null ? null : foundAgain(sentencesOf(unpack(row.reading)), sentencesOf(pair));
  const edits = places === null ? null : await carriedEdits(desk.database.tables, row.id, places);
  const { findings, beads } =
    edits === null || edits.size === 0
      ? found
      : await findAll(desk, { ...pair, target: editedDocument(pair.target, edits).document }, paths);
  const values = {
    status: 'checked',
    problem: null,
    ...(isSwapped(pair, row) ? { original: row.translation, translation: row.original } : {}),
    originalPath: paths[0],
    translationPath: paths[1],
    sha256: digestOf(checked.aligned),
    checkedWith: checkedWith(desk, ...paths),
    reading: checked.aligned,
    beads,
    findings,
    first: found.findings.map((finding) => ({ finding, ...sentencesAt(finding.bead, pair) })),
    scoreBefore: reportOn(pair, found, request).score.value,
  } as const;
  return { values, places };
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const sentencesOf = ({ target }: AlignedPair): readonly string[] => target.segments.map(proseOf);

/** Whether the two texts turned out to have been exchanged. */
const isSwapped = ({ source }: AlignedPair, { translation, translationPath }: Row): boolean =>
  source.path === translationPath && source.sha256 === digestOf(translation);

/**
 * Checks a document with its present texts and beads, in a thread.
 *
 * @throws InputError if it cannot be checked
 */
export async function findAll(
  { pool, taught, requestFor }: Desk,
  pair: AlignedPair,
  paths: readonly [string, string],
): Promise<Drift> {
  const answer = await pool.run({ stage: 'drift', aligned: pack(pair), request: requestFor(...paths), taught });
  if ('problem' in answer) throw new InputError(paths[1], answer.problem);
  return unpack<Drift>(answer.value);
}
