import { ServiceError } from '@gegenlesen/bitext';
import { begin } from './migrations/0001-begin.ts';
import { marked } from './migrations/0002-marked.ts';
import { says } from './migrations/0003-says.ts';

/** Every change of the tables, in order; the number of a migration is its position, from 1. */
const migrations: readonly string[] = [begin, marked, says];

/** What both databases can do: one statement with values, or a script. */
export interface Statements {
  readonly query: (sql: string) => Promise<{ readonly rows: readonly unknown[] }>;
  readonly script: (sql: string) => Promise<unknown>;
}

/** An arbitrary lock number that keeps out other processes that start at the same time. */
const lock = 736_001;

/**
 * Brings the tables up to date, all in one transaction.
 *
 * @throws ServiceError if a newer version made them
 */
export async function migrate({ query, script }: Statements): Promise<void> {
  await script('begin');
  try {
    await query(`select pg_advisory_xact_lock(${lock})`);
    await script('create table if not exists migrations (number integer primary key, at timestamptz not null)');
    const { rows } = await query('select coalesce(max(number), 0) as number from migrations');
    const done = Number((rows[0] as { readonly number: unknown }).number);
    if (done > migrations.length) {
      throw new ServiceError('the database was made by a newer gegenlesen; install that one, or name another database');
    }
    for (const [at, sql] of migrations.entries()) {
      if (at < done) continue;
      await script(sql);
      await query(`insert into migrations values (${at + 1}, now())`);
    }
    await script('commit');
  } catch (error) {
    await script('rollback');
    throw error;
  }
}
