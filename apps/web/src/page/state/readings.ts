import { signal } from '@preact/signals';
import type { BeadView } from '../../api/bead.ts';
import type { BeadReading, DoubtedWord } from '../../api/reading.ts';

/** What a reader doubts in the beads of a document, as far as the page has asked. */
export interface ReadingStore {
  /** The doubted words of a bead; none while they are not known for its present text. */
  readonly of: (bead: BeadView) => readonly DoubtedWord[];
  /** Asks about those of the beads in view that are not known. */
  readonly show: (inView: readonly BeadView[]) => void;
}

/** How many beads are asked about at once: few, so that the first ones are shaded soon. */
const most = 8;

/**
 * @param ask about the beads `from` up to, but not including, `to`
 * @param failed called if that fails; the beads in view are asked about again when they change
 */
export function readingStore(
  ask: (from: number, to: number) => Promise<readonly BeadReading[]>,
  failed: (problem: unknown) => void,
): ReadingStore {
  const known = new Map<number, { readonly text: string; readonly words: readonly DoubtedWord[] }>();
  const version = signal(0);
  let wanted: readonly BeadView[] = [];
  let isAsking = false;

  const isKnown = (bead: BeadView): boolean => known.get(bead.index)?.text === textOf(bead);

  /** One request at a time: by the next one, other beads may be in view. */
  async function askOn(): Promise<void> {
    if (isAsking) return;
    isAsking = true;
    try {
      for (;;) {
        const run = firstRun(wanted.filter((bead) => !isKnown(bead)));
        const [first] = run;
        if (first === undefined) return;
        const read = await ask(first.index, first.index + run.length);
        const words = new Map(read.map((one) => [one.index, one.words]));
        for (const bead of run) known.set(bead.index, { text: textOf(bead), words: words.get(bead.index) ?? [] });
        version.value += 1;
      }
    } catch (problem) {
      failed(problem);
    } finally {
      isAsking = false;
    }
  }

  return {
    of: (bead) => (version.value >= 0 && isKnown(bead) ? (known.get(bead.index)?.words ?? []) : []),
    show: (inView) => {
      wanted = inView;
      askOn();
    },
  };
}

/** The first bead and those that follow it without a gap. */
function firstRun(beads: readonly BeadView[]): readonly BeadView[] {
  const gap = beads.findIndex((bead, i) => bead.index !== (beads[0]?.index ?? 0) + i);
  return beads.slice(0, Math.min(most, gap < 0 ? beads.length : gap));
}

/** Changes whenever a reader would have to read again. */
const textOf = ({ source, target }: BeadView): string =>
  JSON.stringify([source, target].map((side) => side.map(({ segment, text }) => [segment, text])));
