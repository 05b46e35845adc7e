import { openSince, type Since } from '../git/pairs-since.ts';
import { warn } from '../standard-error.ts';
import type { FoundPairs } from './pair-of-files.ts';
import type { Plan } from './plan.ts';

/**
 * The part of a plan that changed since a git revision: pairs with a changed side, and texts without a partner that are
 * new or whose partner was deleted.
 *
 * @param pairsOf finds pairs among names of files
 * @throws InputError if there is no such revision or no repository
 */
export async function planSince(
  plan: Plan,
  revision: string,
  pairsOf: (paths: readonly string[]) => FoundPairs,
): Promise<Plan> {
  const since = await openSince(plan.folder, revision);
  const earlier = await since.earlierOf(plan.pairs);
  const pairs = plan.pairs
    .map((pair, i) => ({ ...pair, request: { ...pair.request, earlier: earlier[i] ?? {} } }))
    .filter(({ request }) => Object.keys(request.earlier).length > 0);
  const bereft = partnersOf(plan, since, pairsOf);
  const changed = await Promise.all(plan.lonely.map(({ path }) => since.isChanged(path)));
  const lonely = plan.lonely.filter(({ path }, i) => changed[i] === true || bereft.has(path));
  if (pairs.length + lonely.length === 0) warn(`no text below ${plan.folder} changed since ${revision}`);
  return { ...plan, pairs, lonely };
}

/** Texts without a partner that formed a pair with a deleted file. */
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
