import type { Keepable, WholeWriter, WrittenUnit } from './whole-writer.ts';

/** Counts what a format cannot keep. */
export interface Losses {
  /** The units that the format can hold. */
  readonly watch: (units: AsyncIterable<SeenUnit>) => AsyncGenerator<WrittenUnit>;
  /** One line: `TSV does not keep notes of 3 units and inline tags of 12 units`; null if nothing was lost. */
  readonly summary: () => string | null;
}

/** A unit as it was read. */
export interface SeenUnit extends WrittenUnit {
  /** Whether its texts had inline tags, which are not in them any more. */
  readonly hasInlines?: boolean;
}

export function lossesOf({ title, keeps, takes, leavesOut = '', replaces }: WholeWriter): Losses {
  const counts = new Map<string, number>();
  let leftOut = 0;
  const lose = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  return {
    async *watch(units) {
      for await (const { hasInlines = false, ...unit } of units) {
        if (!takes(unit)) {
          leftOut += 1;
          continue;
        }
        for (const [name, isThere] of Object.entries(parts) as [Keepable, (unit: WrittenUnit) => boolean][]) {
          if (!keeps.includes(name) && isThere(unit)) lose(name);
        }
        if (hasInlines) lose('inline tags');
        if (replaces !== undefined && `${unit.source}${unit.target}`.search(replaces.pattern) >= 0) lose(replaces.name);
        yield unit;
      }
    },
    summary() {
      const lost = [...counts].map(([name, count]) => `${name} of ${units(count)}`);
      const said = [
        ...(lost.length === 0 ? [] : [`${title} does not keep ${listed(lost)}`]),
        ...(leftOut === 0 ? [] : [`left out ${units(leftOut)}: ${leavesOut}`]),
      ];
      return said.length === 0 ? null : said.join('; ');
    },
  };
}

const parts: Readonly<Record<Keepable, (unit: WrittenUnit) => boolean>> = {
  notes: ({ note }) => note !== undefined,
  states: ({ state }) => state === 'fuzzy' || state === 'obsolete',
  locks: ({ state }) => state === 'kept',
  'length limits': ({ limits }) => limits !== undefined,
  confidence: ({ confidence }) => confidence !== undefined,
};

const units = (count: number): string => `${count} ${count === 1 ? 'unit' : 'units'}`;
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
