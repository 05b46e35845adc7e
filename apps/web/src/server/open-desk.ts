import { setTimeout as wait } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { and, eq, isNull, or, sql } from 'drizzle-orm';
import { openDecisions } from '../data/decisions.ts';
import { openDocuments } from '../data/documents.ts';
import { documents } from '../data/schema.ts';
import { tell } from '../data/tell.ts';
import { checkDocument, findAll } from './check-document.ts';
import { checkedWith } from './checked-with.ts';
import { openCounts } from './count-findings.ts';
import { isDatabaseAway } from './database-away.ts';
import type { Desk } from './desk.ts';

/** Milliseconds that a document is left alone before the whole of it is checked again. */
const patience = 400;

/** Milliseconds until work is tried again for which the database was away. */
const pause = 1000;

/** What the answers need, and how to let work end that goes on beside them. */
export interface OpenDesk extends Desk {
  readonly close: () => Promise<void>;
}

/**
 * @param given what a command brings: the database, threads, what is known
 * @param fault told of what went wrong beside the answers, where nobody waits for it
 * @param closing what ends before it is done is left for the next time
 */
export function openDesk(
  given: Pick<Desk, 'database' | 'checkTexts' | 'pool' | 'knowledge' | 'taught' | 'requestFor'>,
  fault: (error: unknown) => void,
  closing: AbortSignal,
): OpenDesk {
  const underWay = new Set<Promise<void>>();
  const waiting = new Map<string, NodeJS.Timeout>();
  const beside = (work: () => Promise<void>): void => {
    const done: Promise<void> = patiently(work, closing)
      .catch((error: unknown) => {
        if (!closing.aborted) fault(error);
      })
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };
  const desk: Desk = {
    ...given,
    document: openDocuments(given.database),
    decisions: openDecisions(given.database),
    counts: openCounts(),
    check: (id) =>
      beside(() =>
        checkDocument(desk, id).catch(async (error: unknown) => {
          if (!closing.aborted && !isDatabaseAway(error)) await setAside(desk, id);
          throw error;
        }),
      ),
    sayOf: (id, notice) => beside(() => sayWaiting(desk, id, notice)),
    recheck: (id) => {
      clearTimeout(waiting.get(id));
      waiting.set(
        id,
        setTimeout(() => {
          waiting.delete(id);
          beside(() => recheckDocument(desk, id));
        }, patience),
      );
    },
  };
  // Whoever was ended in the middle left documents that wait, and some that were not checked as a whole since an edit.
  beside(async () => {
    const { tables } = given.database;
    const left = await tables
      .select({ id: documents.id, status: documents.status })
      .from(documents)
      .where(or(eq(documents.status, 'waiting'), and(eq(documents.status, 'checked'), isNull(documents.checkedWith))));
    for (const { id, status } of left) status === 'waiting' ? desk.check(id) : desk.recheck(id);
  });
  return {
    ...desk,
    close: async () => {
      for (const timer of waiting.values()) clearTimeout(timer);
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

/** Nobody waits for this work, so that it waits for the database. */
async function patiently(work: () => Promise<void>, closing: AbortSignal): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (closing.aborted || !isDatabaseAway(error)) throw error;
      await wait(pause, undefined, { signal: closing });
    }
  }
}

async function sayWaiting({ database: { tables } }: Desk, id: string, notice: string | null): Promise<void> {
  await tables.transaction(async (inner) => {
    const waiting = and(eq(documents.id, id), eq(documents.status, 'waiting'));
    await inner.update(documents).set({ problem: notice }).where(waiting);
    await tell(inner, { kind: 'list', document: id, revision: null, by: null });
  });
}

/** A document whose check failed unforeseen says so, instead of waiting for ever. */
async function setAside({ database: { tables } }: Desk, id: string): Promise<void> {
  const problem = 'its check failed, which is a fault of gegenlesen and not of the text';
  await tables.transaction(async (inner) => {
    await inner.update(documents).set({ status: 'failed', problem }).where(eq(documents.id, id));
    await tell(inner, { kind: 'list', document: id, revision: null, by: null });
  });
}

/** An edit is checked at once by what needs one sentence; this adds what needs all of them, unless more changed meanwhile. */
async function recheckDocument(desk: Desk, id: string): Promise<void> {
  const document = await desk.document(id);
  if (document === null) return;
  const { pair, revision, originalPath, translationPath } = document;
  const findings = await findAll(desk, pair, [originalPath, translationPath]);
  const known = { checkedWith: checkedWith(desk, originalPath, translationPath) };
  const { tables } = desk.database;
  if (isDeepStrictEqual(findings, document.findings)) {
    await tables
      .update(documents)
      .set(known)
      .where(and(eq(documents.id, id), eq(documents.revision, revision)));
    return;
  }
  await tables.transaction(async (inner) => {
    const changed = await inner
      .update(documents)
      .set({ ...known, findings, revision: sql`${documents.revision} + 1` })
      .where(and(eq(documents.id, id), eq(documents.revision, revision)))
      .returning({ id: documents.id });
    if (changed.length > 0) await tell(inner, { kind: 'checked', document: id, revision: revision + 1, by: null });
  });
}
