import { openSince, type Since } from '../git/pairs-since.ts';
import { warn } from '../standard-error.ts';
import type { FoundPairs } from './by-name.ts';
import type { Plan } from './plan.ts';

/**
 * Of a batch, what changed since a revision of git: pairs of which a side did, and texts without a partner that are new or
 * whose partner was deleted.
 *
 * @param pairsOf how pairs are found among the names of files
 * @throws InputError where there is no such revision, or no repository
 */
export async function planSince(
  plan: Plan,
  revision: string,
  pairsOf: (paths: readonly string[]) => FoundPairs,
): Promise<Plan> {
  const since = await openSince(plan.folder, revision);
  const pairs = await since.pairs(plan.pairs);
  const bereft = partnersOf(plan, since, pairsOf);
  const changed = await Promise.all(plan.lonely.map(({ path }) => since.isChanged(path)));
  const lonely = plan.lonely.filter(({ path }, i) => changed[i] === true || bereft.has(path));
  if (pairs.length + lonely.length === 0) warn(`no text below ${plan.folder} changed since ${revision}`);
  return { ...plan, pairs, lonely };
}

/** The texts without a partner that made a pair with a file that is gone. */
function partnersOf(
  { lonely }: Plan,
  { deleted }: Since,
  pairsOf: (paths: readonly string[]) => FoundPairs,
): ReadonlySet<string> {
  const gone = new Set(deleted);
  const { pairs } = pairsOf([...lonely.map(({ path }) => path), ...deleted].sort());
  return new Set(
    pairs.flatMap(({ original, translation }) =>
      gone.has(original) === gone.has(translation) ? [] : [gone.has(original) ? translation : original],
    ),
  );
}
