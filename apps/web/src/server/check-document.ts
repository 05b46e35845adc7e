import type { Finding, SegmentedDocument } from '@gegenlesen/bitext';
import { type Answer, pack, unpack } from '@gegenlesen/worker';
import { and, eq, sql } from 'drizzle-orm';
import { type AlignedPair, reportOn } from 'gegenlesen';
import { documents } from '../data/schema.ts';
import { tell } from '../data/tell.ts';
import { sentencesAt } from '../review/first-finding.ts';
import type { Desk } from './desk.ts';

/** Reads and checks a document that waits for it, from its bytes on. What is wrong with its texts is said in the list. */
export async function checkDocument(desk: Desk, id: string): Promise<void> {
  const { tables } = desk.database;
  const [row] = await tables.select().from(documents).where(eq(documents.id, id));
  if (row === undefined) return;
  const { original, translation, originalPath, translationPath, revision } = row;
  const request = desk.requestFor(originalPath, translationPath);
  const { pool, taught } = desk;
  const asked = { request, taught };
  const values = await outcomeOf(async () => {
    const [from, to] = await Promise.all([
      resultOf(pool.run({ stage: 'ingest', path: originalPath, bytes: original, ...asked })),
      resultOf(pool.run({ stage: 'ingest', path: translationPath, bytes: translation, ...asked })),
    ]);
    const aligned = await resultOf(pool.run({ stage: 'align', original: from, translation: to, ...asked }));
    const findings = unpack<readonly Finding[]>(await resultOf(pool.run({ stage: 'drift', aligned, ...asked })));
    const pair = unpack<AlignedPair>(aligned);
    // The two change places where they show that they were given the other way round.
    const isSwapped =
      pair.source.sha256 === unpack<SegmentedDocument>(to).sha256 && pair.source.path === translationPath;
    return {
      status: 'checked',
      problem: null,
      ...(isSwapped ? { original: translation, translation: original } : {}),
      originalPath: pair.source.path,
      translationPath: pair.target.path,
      sha256: pair.target.sha256,
      reading: aligned,
      beads: pair.beads,
      findings,
      first: findings.map((finding) => ({ finding, ...sentencesAt(finding.bead, pair) })),
      scoreBefore: reportOn(pair, findings, request).score.value,
    } as const;
  });
  await tables.transaction(async (inner) => {
    await inner
      .update(documents)
      .set({ ...values, revision: sql`${documents.revision} + 1` })
      .where(and(eq(documents.id, id), eq(documents.revision, revision)));
    await tell(inner, { kind: 'checked', document: id, revision: revision + 1, by: null });
  });
}

class WrongInput extends Error {}

async function resultOf(answer: Promise<Answer<Uint8Array>>): Promise<Uint8Array> {
  const result = await answer;
  if ('problem' in result) throw new WrongInput(result.problem);
  return result.value;
}

async function outcomeOf<Values>(check: () => Promise<Values>) {
  try {
    return await check();
  } catch (error) {
    if (!(error instanceof WrongInput)) throw error;
    return { status: 'failed', problem: error.message } as const;
  }
}

/** Checks a document as it reads now, by its beads as they are, in a thread. */
export async function findAll(
  desk: Desk,
  pair: AlignedPair,
  paths: readonly [string, string],
): Promise<readonly Finding[]> {
  const request = desk.requestFor(...paths);
  const { pool, taught } = desk;
  const answer = pool.run({ stage: 'drift', aligned: pack(pair), request, taught });
  return unpack<readonly Finding[]>(await resultOf(answer));
}
