import type { Bead } from '@gegenlesen/bitext';
import type { BeadChange } from '../api/bead.ts';

/** Some adjacent beads, and those that replace them. */
export interface BeadStretch {
  readonly at: number;
  readonly before: readonly Bead[];
  readonly after: readonly Bead[];
}

/** The confidence of an alignment that a person made. */
const sure = 1;

/** A bead without its drift, which belongs to the texts that were checked with it. */
export const unchecked = ({ source, target, confidence }: Bead): Bead => ({ source, target, confidence });

/** The beads that a split, a join or a move changes; null if it is not possible there. */
export function stretchOf(checked: readonly Bead[], change: BeadChange): BeadStretch | null {
  const beads = checked.map(unchecked);
  const bead = beads[change.bead];
  if (bead === undefined) return null;
  switch (change.kind) {
    case 'split':
      return splitOf(change.bead, bead, change);
    case 'join': {
      const next = beads[change.bead + 1];
      if (next === undefined) return null;
      return { at: change.bead, before: [bead, next], after: [joined(bead, next)] };
    }
    case 'move':
      return change.to === 'before'
        ? movedOf(change.bead - 1, beads[change.bead - 1], bead, change.side, 'up')
        : movedOf(change.bead, bead, beads[change.bead + 1], change.side, 'down');
  }
}

function splitOf(
  at: number,
  bead: Bead,
  { source, target }: { readonly source: number; readonly target: number },
): BeadStretch | null {
  const first = { source: bead.source.slice(0, source), target: bead.target.slice(0, target), confidence: sure };
  const second = { source: bead.source.slice(source), target: bead.target.slice(target), confidence: sure };
  return isEmpty(first) || isEmpty(second) ? null : { at, before: [bead], after: [first, second] };
}

/** Moves one sentence across the border of two beads; a bead that is left empty is dropped. */
function movedOf(
  at: number,
  upper: Bead | undefined,
  lower: Bead | undefined,
  side: 'source' | 'target',
  way: 'up' | 'down',
): BeadStretch | null {
  if (upper === undefined || lower === undefined) return null;
  if ((way === 'up' ? lower : upper)[side].length === 0) return null;
  const all = [...upper[side], ...lower[side]];
  const border = upper[side].length + (way === 'up' ? 1 : -1);
  const after = [
    { ...upper, [side]: all.slice(0, border), confidence: sure },
    { ...lower, [side]: all.slice(border), confidence: sure },
  ].filter((bead) => !isEmpty(bead));
  return { at, before: [upper, lower], after };
}

const joined = (one: Bead, other: Bead): Bead => ({
  source: [...one.source, ...other.source].sort((a, b) => a - b),
  target: [...one.target, ...other.target].sort((a, b) => a - b),
  confidence: sure,
});

const isEmpty = ({ source, target }: Bead): boolean => source.length + target.length === 0;
