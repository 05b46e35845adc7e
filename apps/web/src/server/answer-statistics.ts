import { judgedFindings, ruleRecords } from '@gegenlesen/qa-report';
import type { Statistics } from '../api/statistics.ts';
import { type Done, decidedOf, doneIn } from '../data/decided.ts';
import type { Deed } from '../review/deed.ts';
import type { Desk } from './desk.ts';

/** What was decided and changed in all documents; what was undone does not count. */
export async function statisticsOf(desk: Desk): Promise<Statistics> {
  const done = await doneIn(desk.database.tables);
  const { decisions, mended } = decidedOf(await desk.decisions(), done);
  const rules = ruleRecords(judgedFindings(decisions, mended)).map(({ interval: _, ...record }) => record);
  return { rules, edits: editsOf(done.map(({ deed }) => deed)), days: daysOf(done) };
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

function daysOf(done: readonly Done[]): Statistics['days'] {
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
