import { type Item, isUndecided } from './items.ts';

/**
 * The item after the active one, or with -1 the one before it, wrapping around; the first or last if none is active.
 */
export function step(items: readonly Item[], active: string | null, by: 1 | -1): Item | null {
  const at = items.findIndex(({ key }) => key === active);
  if (at < 0) return (by === 1 ? items[0] : items.at(-1)) ?? null;
  return items[(at + by + items.length) % items.length] ?? null;
}

/** Where to go after a decision: to the next undecided item, or else to an earlier one; null if all are decided. */
export function nextUndecided(items: readonly Item[], active: string | null): Item | null {
  const at = items.findIndex(({ key }) => key === active);
  return [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))].find(isUndecided) ?? null;
}

/**
 * The active item after the findings have changed: the same one if it is still there, even under another fingerprint because its
 * sentences were joined or edited; otherwise the one in its place.
 */
export function keptActive(before: readonly Item[], after: readonly Item[], active: string | null): string | null {
  if (active === null || after.some(({ key }) => key === active)) return active;
  const at = before.findIndex(({ key }) => key === active);
  const last = before[at]?.finding;
  const again = last && after.find(({ finding }) => isAtSamePlace(finding, last));
  if (again !== undefined) return again.key;
  const there = new Set(after.map(({ key }) => key));
  const next = [...before.slice(at + 1), ...before.slice(0, Math.max(at, 0)).toReversed()].find(({ key }) =>
    there.has(key),
  );
  return next?.key ?? null;
}

/**
 * The original never changes, so a place in it stays the same; a finding only in the translation is identified by its
 * words.
 */
function isAtSamePlace(one: Item['finding'], other: Item['finding']): boolean {
  if (one.rule !== other.rule) return false;
  if (one.source === null || other.source === null) {
    return one.source === other.source && one.target?.text === other.target?.text;
  }
  return one.source.start === other.source.start && one.source.end === other.source.end;
}
