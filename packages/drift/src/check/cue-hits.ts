import type { Cue } from '@gegenlesen/bitext';
import type { DocumentReading } from '../compare/reading.ts';
import { shownWith } from '../compare/subtitles/same-time.ts';

/** From so many faults of one kind on, there is one finding for all. */
const several = 4;
/** How many lines of a file a message names. */
const named = 12;

/** A subtitle with a fault, and its measure: the greater, the worse. */
interface FaultyCue {
  readonly source: Cue | null;
  readonly target: Cue;
  readonly measure: number;
}

/**
 * The subtitles of the translation with a fault. Where the original has the same fault at the same time, the translation
 * cannot help it.
 *
 * @param measure how bad the fault of the i-th of some subtitles is; null if it has none
 */
export function faultyCues(
  { source, target }: DocumentReading,
  measure: (cue: Cue, i: number, all: readonly Cue[], lang: string) => number | null,
): readonly FaultyCue[] {
  const { cues = [] } = source;
  const places = new Map(cues.map((cue, i) => [cue, i]));
  const original = shownWith(cues);
  return (target.cues ?? []).flatMap((cue, i, all) => {
    const found = measure(cue, i, all, target.lang);
    if (found === null) return [];
    const other = original(cue);
    const isSame = other !== null && measure(other, places.get(other) ?? 0, cues, source.lang) !== null;
    return isSame ? [] : [{ source: other, target: cue, measure: found }];
  });
}

/** One hit for each faulty subtitle, or one at the worst of them if there are many. */
export function cueHits<One, Several>(
  faulty: readonly FaultyCue[],
  says: {
    readonly one: (fault: FaultyCue) => One;
    readonly several: (worst: FaultyCue, slots: { readonly count: number; readonly lines: string }) => Several;
  },
) {
  const hit = <Said>({ source, target }: FaultyCue, said: Said) => ({
    bead: null,
    source: spanOf(source),
    target: spanOf(target),
    // It is measured.
    confidence: 1,
    says: said,
  });
  const [first] = faulty;
  if (first === undefined) return [];
  if (faulty.length < several) return faulty.map((fault) => hit(fault, says.one(fault)));
  const worst = faulty.reduce((one, other) => (other.measure > one.measure ? other : one), first);
  const lines = faulty.slice(0, named).map(({ target }) => target.line);
  const slots = { count: faulty.length, lines: `${lines.join(', ')}${faulty.length > named ? ', …' : ''}` };
  return [hit(worst, says.several(worst, slots))];
}

const spanOf = (cue: Cue | null) => (cue === null ? null : { start: cue.start, end: cue.end });
