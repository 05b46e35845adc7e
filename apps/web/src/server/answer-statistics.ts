import { lastDecisions } from '@gegenlesen/qa-report';
import { asc, sql } from 'drizzle-orm';
import type { RuleStatistics, Statistics } from '../api/statistics.ts';
import { actions } from '../data/schema.ts';
import type { Deed } from '../review/deed.ts';
import type { Desk } from './desk.ts';

/** What was decided and changed, over all documents; what was taken back does not count. */
export async function statisticsOf(desk: Desk): Promise<Statistics> {
  const done = await desk.database.tables
    .select({ at: actions.at, deed: actions.deed })
    .from(actions)
    .where(sql`not ${actions.undone} and ${actions.deed}->>'kind' in ('edit', 'decision')`)
    .orderBy(asc(actions.id));
  const decisions = lastDecisions((await desk.decisions()).map(({ decision }) => decision));
  return { rules: rulesOf(decisions), edits: editsOf(done.map(({ deed }) => deed)), days: daysOf(done) };
}

function rulesOf(decisions: ReturnType<typeof lastDecisions>): readonly RuleStatistics[] {
  const names = [...new Set(decisions.map(({ rule }) => rule))].sort();
  return names.flatMap((rule) => {
    const count = (wanted: string): number =>
      decisions.filter((one) => one.rule === rule && one.verdict === wanted).length;
    const [confirmed, dismissed] = [count('confirmed'), count('dismissed')];
    if (confirmed + dismissed === 0) return [];
    return [{ rule, confirmed, dismissed, precision: confirmed / (confirmed + dismissed) }];
  });
}

/** An edit that settled two findings counts for both of their rules. */
function editsOf(deeds: readonly Deed[]): Statistics['edits'] {
  const counts = new Map<string | null, number>();
  for (const deed of deeds) {
    if (deed.kind !== 'edit') continue;
    for (const rule of deed.settles.length === 0 ? [null] : new Set(deed.settles)) {
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    }
  }
  return [...counts].map(([rule, count]) => ({ rule, count })).sort((one, other) => other.count - one.count);
}

function daysOf(done: readonly { readonly at: Date; readonly deed: Deed }[]): Statistics['days'] {
  const days = new Map<string, { day: string; decisions: number; edits: number }>();
  for (const { at, deed } of done) {
    const day = at.toISOString().slice(0, 10);
    const counts = days.get(day) ?? { day, decisions: 0, edits: 0 };
    if (deed.kind === 'edit') counts.edits += 1;
    else counts.decisions += 1;
    days.set(day, counts);
  }
  return [...days.values()].sort((one, other) => (one.day < other.day ? -1 : 1));
}
