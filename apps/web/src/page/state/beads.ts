import { signal } from '@preact/signals';
import type { BeadView } from '../../api/bead.ts';
import { ask } from './client.ts';

/** The beads of a document that are loaded. */
export interface BeadStore {
  /** Null while it is not loaded. A component that reads it is drawn again when it arrives. */
  readonly at: (index: number) => BeadView | null;
  /** Fetches the beads from `from` up to but not including `to` that are missing or out of date. */
  readonly fetch: (from: number, to: number) => Promise<void>;
  /** The same for the beads in view. */
  readonly show: (from: number, to: number) => Promise<void>;
  /** Marks all beads as out of date, and fetches those in view again; old ones stay until new ones arrive. */
  readonly expire: () => Promise<void>;
  /** The loaded beads whose sentences contain a text, given in lower case. */
  readonly holding: (search: string) => ReadonlySet<number>;
}

/** The number of beads in one request. */
const pageSize = 100;

export function beadStore(id: string, failed: (problem: unknown) => void): BeadStore {
  const beads = new Map<number, BeadView>();
  const texts = new Map<number, string>();
  const current = new Map<number, Promise<void>>();
  let inView = { from: 0, to: pageSize };
  const version = signal(0);
  let generation = 0;

  async function fetchPage(page: number): Promise<void> {
    const asked = generation;
    try {
      const fetched = await ask('beads', { id, query: { from: page * pageSize, to: (page + 1) * pageSize } });
      if (asked !== generation) return;
      for (const bead of fetched) {
        beads.set(bead.index, bead);
        texts.delete(bead.index);
      }
      version.value += 1;
    } catch (problem) {
      current.delete(page);
      failed(problem);
    }
  }

  async function fetchRange(from: number, to: number): Promise<void> {
    const pages = [];
    for (let page = Math.floor(from / pageSize); page * pageSize < to; page += 1) {
      const fetching = current.get(page) ?? fetchPage(page);
      current.set(page, fetching);
      pages.push(fetching);
    }
    await Promise.all(pages);
  }

  return {
    at: (index) => (version.value >= 0 ? (beads.get(index) ?? null) : null),
    fetch: fetchRange,
    show: (from, to) => {
      inView = { from, to };
      return fetchRange(from, to);
    },
    expire: () => {
      generation += 1;
      current.clear();
      return fetchRange(inView.from, inView.to);
    },
    holding: (search) => {
      const found = new Set<number>();
      if (version.value < 0 || search === '') return found;
      for (const [index, bead] of beads) {
        const text = texts.get(index) ?? textOf(bead);
        texts.set(index, text);
        if (text.includes(search)) found.add(index);
      }
      return found;
    },
  };
}

const textOf = ({ source, target }: BeadView): string =>
  [...source, ...target].map(({ text }) => text.toLowerCase()).join('\n');
