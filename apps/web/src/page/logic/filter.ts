import type { Group, Item, Severity, State } from './items.ts';
import { unquoted } from './texts.ts';

/** Which findings to show; an empty list means any. */
export interface Filter {
  readonly severities: readonly Severity[];
  readonly groups: readonly Group[];
  readonly rules: readonly string[];
  readonly states: readonly State[];
  readonly search: string;
}

export const everything: Filter = { severities: [], groups: [], rules: [], states: [], search: '' };

/** Whether a filter has any condition. */
export const isNarrow = ({ severities, groups, rules, states, search }: Filter): boolean =>
  severities.length + groups.length + rules.length + states.length > 0 || search.trim() !== '';

/** The items that pass a filter; `hasWords` returns whether the sentences of a bead contain the search text. */
export function filtered(items: readonly Item[], filter: Filter, hasWords: (bead: number) => boolean): readonly Item[] {
  if (!isNarrow(filter)) return items;
  const search = filter.search.trim().toLowerCase();
  return items.filter((item) => isAskedFor(item, filter) && (search === '' || says(item, search, hasWords)));
}

function isAskedFor({ finding }: Item, { severities, groups, rules, states }: Filter): boolean {
  return (
    (severities.length === 0 || severities.includes(finding.severity)) &&
    (groups.length === 0 || groups.includes(finding.group)) &&
    (rules.length === 0 || rules.includes(finding.rule)) &&
    (states.length === 0 || states.includes(finding.state))
  );
}

function says({ finding }: Item, search: string, hasWords: (bead: number) => boolean): boolean {
  const { message, rule, source, target, decision } = finding;
  const own = [unquoted(message), rule, source?.text, target?.text, decision?.reason];
  return (
    own.some((text) => text?.toLowerCase().includes(search) ?? false) ||
    (finding.bead !== null && hasWords(finding.bead))
  );
}

/** Adds a value to a list of a filter, or removes it. */
export const toggled = <Value>(values: readonly Value[], value: Value): readonly Value[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];

/** How often each value of a field occurs, in the order of first occurrence. */
export function counted<Value>(
  items: readonly Item[],
  fieldOf: (finding: Item['finding']) => Value,
): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const { finding } of items) counts.set(fieldOf(finding), (counts.get(fieldOf(finding)) ?? 0) + 1);
  return counts;
}
