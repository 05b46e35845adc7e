import { join } from 'node:path';
import type { Allowance } from '@gegenlesen/qa-report';
import type { Plan } from '../document-pairs/plan.ts';
import type { Settings } from '../settings.ts';

/** What may lack a report, as the configuration says it. */
const excuses = { failed: 'unreadable', unpaired: 'unpaired' } as const;

/** What the configuration allows of a batch, at the place of each of its texts. */
export function allowanceOf({ folder, pairs, lonely }: Plan, allowedFor: Settings['allowedFor']): Allowance {
  const paths = new Map<string, readonly string[]>();
  for (const { name, original, translation } of pairs) paths.set(name, [original, translation]);
  for (const { name, path } of lonely) paths.set(name, [path]);
  return {
    allows: ({ name, status }) => {
      const allowed = allowedFor(...(paths.get(name) ?? []).map((path) => join(folder, path)));
      return status !== 'done' && allowed.includes(excuses[status]);
    },
    empty: allowedFor(folder).includes('empty'),
  };
}
