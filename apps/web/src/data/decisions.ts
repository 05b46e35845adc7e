import type { Decision, Words } from '@gegenlesen/bitext';
import { asc, gt, sql } from 'drizzle-orm';
import type { KeptDecision } from '../review/kept-decisions.ts';
import type { Database, Tables } from './database.ts';
import { decisions } from './schema.ts';

/** An arbitrary lock number: decisions are written one after the other, so that their ids are in order. */
const lock = 736_002;

export interface NewDecision {
  readonly decision: Decision;
  readonly note: string | null;
  readonly document: string | null;
}

/** Appends decisions, in the same transaction as everything saved with them. */
export async function addDecisions(tables: Tables, list: readonly NewDecision[]): Promise<readonly number[]> {
  if (list.length === 0) return [];
  await tables.execute(sql`select pg_advisory_xact_lock(${lock})`);
  const rows = await tables
    .insert(decisions)
    .values(list.map(({ decision, ...others }) => ({ ...others, ...decision, at: new Date(decision.at) })))
    .returning({ id: decisions.id });
  return rows.map(({ id }) => id);
}

/** Reads all decisions in order; those already read are cached, since a decision never changes. */
export function openDecisions({ tables }: Database): () => Promise<readonly KeptDecision[]> {
  let known: readonly KeptDecision[] = [];
  return async () => {
    const last = known.at(-1)?.id ?? 0;
    const rows = await tables.select().from(decisions).where(gt(decisions.id, last)).orderBy(asc(decisions.id));
    const fresh = rows.filter(({ id }) => id > (known.at(-1)?.id ?? 0)).map(keptOf);
    if (fresh.length > 0) known = [...known, ...fresh];
    return known;
  };
}

function keptOf(kept: typeof decisions.$inferSelect): KeptDecision {
  const { id, note, document, at, path, words, marked, confidence, ...row } = kept;
  const decision: Decision = {
    ...row,
    at: at.toISOString(),
    ...(path === null ? {} : { path }),
    ...(words === null ? {} : { words: words as Words }),
    ...(marked === null ? {} : { marked }),
    ...(confidence === null ? {} : { confidence }),
  };
  return { id, decision, note, document };
}
