import type { Allowance } from '@gegenlesen/qa-report';
import { fileIn } from '../../document-pairs/pair-of-files.ts';
import type { Plan } from '../../document-pairs/plan.ts';
import type { Settings } from '../../settings.ts';

/** How the configuration names pairs without a report. */
const excuses = { failed: 'unreadable', unpaired: 'unpaired' } as const;

/** What the configuration allows a batch to have, text by text. */
export function allowanceOf({ folder, pairs, lonely }: Plan, allowedFor: Settings['allowedFor']): Allowance {
  const paths = new Map<string, readonly string[]>();
  for (const { name, original, translation } of pairs) paths.set(name, [original, translation]);
  for (const { name, path } of lonely) paths.set(name, [path]);
  return {
    allows: ({ name, status }) => {
      const allowed = allowedFor(...(paths.get(name) ?? []).map((path) => fileIn(folder, path)));
      return status !== 'done' && allowed.includes(excuses[status]);
    },
    empty: allowedFor(folder).includes('empty'),
  };
}
