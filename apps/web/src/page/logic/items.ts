import type { FindingState } from '../../api/finding.ts';

/** From the most to the least severe. */
export const severities = [
  'critical',
  'major',
  'minor',
  'neutral',
] as const satisfies readonly FindingState['severity'][];
export const groups = ['number', 'meaning', 'coverage', 'form'] as const satisfies readonly FindingState['group'][];
export const states = [
  'open',
  'reopened',
  'confirmed',
  'dismissed',
  'settled',
] as const satisfies readonly FindingState['state'][];

export type Severity = (typeof severities)[number];
export type Group = (typeof groups)[number];
export type State = (typeof states)[number];

/** A finding with a unique key; fingerprints are not unique if a sentence is repeated. */
export interface Item {
  readonly key: string;
  readonly finding: FindingState;
}

/** The findings in reading order; within a bead, the most severe comes first. */
export function itemsOf(findings: readonly FindingState[]): readonly Item[] {
  const seen = new Map<string, number>();
  return findings.toSorted(byReading).map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return { key: count === 1 ? finding.fingerprint : `${finding.fingerprint}~${count}`, finding };
  });
}

/** Whether a finding is undecided. */
export const isUndecided = ({ finding }: Item): boolean => finding.state === 'open' || finding.state === 'reopened';

/**
 * The part of a finding that does not change while its sentence is edited: the fingerprint changes with every
 * keystroke, but the rule and the words of the original do not.
 */
export const placeInBead = ({ rule, source, target }: FindingState): string =>
  `${rule} ${source?.text ?? `: ${target?.text}`}`;

/** The items of each bead, without those about the document as a whole. */
export function itemsByBead(items: readonly Item[]): ReadonlyMap<number, readonly Item[]> {
  const byBead = new Map<number, Item[]>();
  for (const item of items) {
    const { bead } = item.finding;
    if (bead === null) continue;
    const there = byBead.get(bead);
    if (there === undefined) byBead.set(bead, [item]);
    else there.push(item);
  }
  return byBead;
}

/** The findings, with those that a decision changed replaced. */
export function withChanged(
  findings: readonly FindingState[],
  changed: readonly FindingState[],
): readonly FindingState[] {
  const news = new Map(changed.map((finding) => [placeOf(finding), finding]));
  return findings.map((finding) => news.get(placeOf(finding)) ?? finding);
}

const placeOf = ({ fingerprint, bead, source, target }: FindingState): string =>
  `${fingerprint} ${bead} ${source?.start} ${target?.start}`;

const byReading = (a: FindingState, b: FindingState): number =>
  (a.bead ?? Number.MAX_SAFE_INTEGER) - (b.bead ?? Number.MAX_SAFE_INTEGER) ||
  severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
  startOf(a) - startOf(b);

const startOf = ({ source, target }: FindingState): number => source?.start ?? target?.start ?? 0;
