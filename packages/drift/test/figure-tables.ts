import { readdirSync, readFileSync } from 'node:fs';

/** A pair, and what it must be flagged for in either direction; nothing major or critical if `expected` is empty. */
export interface Row {
  readonly en: string;
  readonly de: string;
  readonly expected: readonly string[];
}

interface Table {
  readonly phenomenon: string;
  readonly rows: readonly Row[];
}

const folder = new URL('figures/', import.meta.url);
const wrong =
  /^- (?<right>.+?) → (?<fault>.*): (?<raises>(?:minor|major|critical) [a-z-]+(?:, (?:minor|major|critical) [a-z-]+)*)$/u;

/**
 * One table per file of `figures/`. Empty lines separate blocks: an English sentence, its faithful German translation,
 * then lines such as `- 12 → 21: critical number-changed`, each the same translation with one fault.
 */
export const figureTables = (): readonly Table[] =>
  readdirSync(folder)
    .sort()
    .map((name) => ({
      phenomenon: name.replace('.txt', '').replaceAll('-', ' '),
      rows: readFileSync(new URL(name, folder), 'utf8').trim().split(/\n\n+/).flatMap(rowsOf),
    }));

function rowsOf(block: string): readonly Row[] {
  const [en = '', de = '', ...faults] = block.split('\n');
  return [
    { en, de, expected: [] },
    ...faults.map((line): Row => {
      const { right, fault, raises } = wrong.exec(line)?.groups ?? {};
      if (right === undefined || fault === undefined || raises === undefined || !de.includes(right))
        throw new Error(`no fault that ‘${de}’ could have: ${line}`);
      return { en, de: de.replace(right, () => fault).replace(/ {2,}/g, ' '), expected: raises.split(', ').sort() };
    }),
  ];
}
