import type { Fact } from './explain.ts';

/** Values and where they come from, in columns. */
export function showFacts(facts: readonly Fact[]): string {
  const rows = facts.map((fact) => [fact.key, String(fact.value), originOf(fact)] as const);
  const width = (column: 0 | 1): number => Math.max(0, ...rows.map((row) => row[column].length));
  return rows.map(([key, value, origin]) => `${key.padEnd(width(0))}  ${value.padEnd(width(1))}  ${origin}\n`).join('');
}

/** `gegenlesen.config.json:12, overrides[0]`. */
function originOf({ from, override, place }: Fact): string {
  const part = from === 'override' ? `, overrides[${override}]` : '';
  return place === null ? from : `${place.file}:${place.line}${part}`;
}
