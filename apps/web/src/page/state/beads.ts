import { signal } from '@preact/signals';
import type { BeadView } from '../../api/bead.ts';
import { ask } from './client.ts';

/** The beads of a document that are loaded. */
export interface BeadStore {
  /** Null while it is not loaded. A component that reads it is drawn again when it arrives. */
  readonly at: (index: number) => BeadView | null;
  /** Fetches the beads from `from` up to but not including `to` that are missing or out of date. */
  readonly fetch: (from: number, to: number) => Promise<void>;
  /** The same for the beads in view, which need not be next to each other. */
  readonly show: (inView: readonly number[]) => Promise<void>;
  /** Those beads in view that are loaded. */
  readonly shown: () => readonly BeadView[];
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
  const inView = signal<readonly number[]>([]);
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

  async function fetchPages(pages: ReadonlySet<number>): Promise<void> {
    const fetches = [...pages].map((page) => {
      const fetching = current.get(page) ?? fetchPage(page);
      current.set(page, fetching);
      return fetching;
    });
    await Promise.all(fetches);
  }

  const fetchSome = (indices: readonly number[]): Promise<void> =>
    fetchPages(new Set(indices.map((index) => Math.floor(index / pageSize))));

  return {
    at: (index) => (version.value >= 0 ? (beads.get(index) ?? null) : null),
    fetch: (from, to) => fetchPages(pagesOf(from, to)),
    show: (indices) => {
      inView.value = indices;
      return fetchSome(indices);
    },
    shown: () => (version.value >= 0 ? inView.value.flatMap((index) => beads.get(index) ?? []) : []),
    expire: () => {
      generation += 1;
      current.clear();
      return fetchSome(inView.peek());
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

function pagesOf(from: number, to: number): ReadonlySet<number> {
  const first = Math.floor(from / pageSize);
  return new Set(Array.from({ length: Math.ceil(to / pageSize) - first }, (_, i) => first + i));
}

const textOf = ({ source, target }: BeadView): string =>
  [...source, ...target].map(({ text }) => text.toLowerCase()).join('\n');
