import { type Item, isUndecided } from './items.ts';

/** The item after the active one, or before it with -1, around the end; the first or last where none is active. */
export function step(items: readonly Item[], active: string | null, by: 1 | -1): Item | null {
  const at = items.findIndex(({ key }) => key === active);
  if (at < 0) return (by === 1 ? items[0] : items.at(-1)) ?? null;
  return items[(at + by + items.length) % items.length] ?? null;
}

/** Where to go on when the active item is decided: the next that is not, else one before; null where all are. */
export function nextUndecided(items: readonly Item[], active: string | null): Item | null {
  const at = items.findIndex(({ key }) => key === active);
  return [...items.slice(at + 1), ...items.slice(0, Math.max(at, 0))].find(isUndecided) ?? null;
}

/**
 * The item to be at when the findings are others than before: the same where it is still there, also under another
 * fingerprint since its sentences were joined or changed, else the one that stands in its place.
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

/** The original is never changed, so that a place in it stays the same; what is only in the translation keeps its words. */
function isAtSamePlace(one: Item['finding'], other: Item['finding']): boolean {
  if (one.rule !== other.rule) return false;
  if (one.source === null || other.source === null) {
    return one.source === other.source && one.target?.text === other.target?.text;
  }
  return one.source.start === other.source.start && one.source.end === other.source.end;
}
