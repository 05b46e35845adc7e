import { type Group, type Pair, type Passage, type Severity, type Tongue, tongueOf } from '@gegenlesen/bitext';
import { pick, type Random } from './random.ts';

export type Side = 'source' | 'target';

/** The language of a text that faults are planted into, English unless it is German. */
export const tongueIn = ({ lang }: Pick<Passage, 'lang'>): Tongue => tongueOf(lang) ?? 'en';

/** Replaces `[start, end)` by `text`. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What makes a sentence wrong: one change, or two if things are swapped, in the order of the text. */
export type Fault = readonly Change[];

/** A kind of fault that a check should see. */
export interface Kind {
  readonly id: string;
  readonly summary: string;
  /** The groups of the findings that count as having seen it; figures by default. */
  readonly groups?: readonly Group[];
  /** The least severity of a finding that counts as having seen it. */
  readonly seenFrom: Severity;
  /** The share that should be seen; null if there is no target. */
  readonly aim: number | null;
  /**
   * All places of `text` where this is a real fault, given that `other` means the same as `text`; `elsewhere` are
   * unrelated passages in the language of `text`.
   */
  readonly faults: (text: Passage, other: Passage, random: Random, elsewhere: readonly Passage[]) => readonly Fault[];
}

/** The place of a fault in the changed text, and the texts before and after. */
interface PlantedChange {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

export interface Planted {
  readonly pair: Pair;
  readonly side: Side;
  readonly changes: readonly PlantedChange[];
}

/**
 * Plants one fault of a kind into one side of a pair.
 *
 * @param pair two passages with the same meaning, German and English in either direction
 * @param elsewhere other passages in the language of that side
 * @returns the pair with the fault, or null if the kind does not apply
 */
export function plant(
  kind: Kind,
  pair: Pair,
  side: Side,
  random: Random,
  elsewhere: readonly Passage[] = [],
): Planted | null {
  const text = pair[side];
  const other = pair[side === 'target' ? 'source' : 'target'];
  const fault = pick(random, kind.faults(text, other, random, elsewhere));
  if (fault === null) return null;
  const { text: wrong, changes } = apply(text.text, fault);
  return { pair: { ...pair, [side]: { ...text, text: wrong } }, side, changes };
}

function apply(text: string, fault: Fault): { text: string; changes: readonly PlantedChange[] } {
  const changes: PlantedChange[] = [];
  let result = '';
  let at = 0;
  for (const change of fault) {
    result += text.slice(at, change.start);
    changes.push({ start: result.length, before: text.slice(change.start, change.end), after: change.text });
    result += change.text;
    at = change.end;
  }
  return { text: result + text.slice(at), changes };
}
