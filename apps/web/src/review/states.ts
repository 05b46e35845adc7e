import { type Contexts, type Decision, type Finding, type Report, sentencesOf } from '@gegenlesen/bitext';
import { contextsOf, contextsOfDecision, isSamePlace, wordsKey } from '@gegenlesen/qa-report';
import type { AlignedPair } from 'gegenlesen';
import type { FindingState, State } from '../api/finding.ts';
import { type FirstFinding, type Sentences, sentencesAt } from './first-finding.ts';
import type { Holding, KeptDecision } from './kept-decisions.ts';
import { marksOf } from './marks.ts';

interface Review {
  readonly id: string;
  readonly pair: AlignedPair;
  readonly report: Pick<Report, 'findings' | 'settled'>;
  readonly first: readonly FirstFinding[];
  readonly decided: Pick<Holding, 'holding' | 'notes'>;
}

/**
 * The state of every finding of a document, in the order of the beads: those that are found now, and those that were
 * found at first and are gone.
 */
export function statesOf({ id, pair, report, first, decided }: Review): readonly FindingState[] {
  const { holding, notes } = decided;
  const decisionOn = holdingOn(holding, pair);
  const found = [...report.findings, ...report.settled.map(({ finding }) => finding)];
  const used = new Set(found.map(decisionOn));
  const earlier = holding.filter(
    (kept) =>
      kept.document === id && kept.decision.verdict !== 'open' && kept.decision.words === undefined && !used.has(kept),
  );
  const stateOf = (finding: Finding, state: State, kept: KeptDecision | undefined): FindingState => ({
    ...finding,
    state,
    decision: kept?.decision ?? null,
    note: notes.get(finding.fingerprint) ?? kept?.note ?? null,
    marks: marksOf(finding, pair),
  });
  const open = report.findings.map((finding) => {
    const kept = decisionOn(finding);
    if (kept?.decision.verdict === 'confirmed') return stateOf(finding, 'confirmed', kept);
    const sentences = sentencesAt(finding.bead, pair);
    const before = earlier.find(({ decision }) => isOfSentences(decision, finding.rule, sentences));
    return before === undefined ? stateOf(finding, 'open', undefined) : stateOf(finding, 'reopened', before);
  });
  const settled = report.settled.map(({ finding, by }) =>
    by === 'decision' ? stateOf(finding, 'dismissed', decisionOn(finding)) : stateOf(finding, 'settled', undefined),
  );
  const exactly = byFingerprint(holding);
  const gone = goneOf(first, found, pair).map(
    (finding): FindingState => ({ ...stateOf(finding, 'settled', exactly.get(finding.fingerprint)), marks: [] }),
  );
  return [...open, ...settled, ...gone].sort(byPlace);
}

/** From the beginning of the original to its end. */
const byPlace = (one: Finding, other: Finding): number =>
  (one.bead ?? -1) - (other.bead ?? -1) || (one.source?.start ?? 0) - (other.source?.start ?? 0);

/**
 * The decision that applies to a finding: on this very finding, on the same place when sentences were joined or split,
 * or on its words.
 */
function holdingOn(
  holding: readonly KeptDecision[],
  pair: AlignedPair,
): (finding: Finding) => KeptDecision | undefined {
  const exactly = byFingerprint(holding);
  const onWords = holding.filter(({ decision }) => decision.words !== undefined);
  const atWords = new Map<string, { readonly kept: KeptDecision; readonly contexts: Contexts }[]>();
  for (const kept of holding) {
    const contexts = contextsOfDecision(kept.decision);
    if (contexts === null) continue;
    const key = wordsKey(kept.decision.rule, contexts);
    atWords.set(key, [...(atWords.get(key) ?? []), { kept, contexts }]);
  }
  const atPlace = (finding: Finding): KeptDecision | undefined => {
    if (atWords.size === 0) return undefined;
    const now = contextsOf(sentencesOf(finding, pair));
    const near = atWords.get(wordsKey(finding.rule, now)) ?? [];
    return near.find(({ contexts }) => isSamePlace(contexts, now))?.kept;
  };
  return (finding) =>
    exactly.get(finding.fingerprint) ??
    atPlace(finding) ??
    onWords.find(({ decision }) => isAtWords(decision, finding));
}

const byFingerprint = (holding: readonly KeptDecision[]): ReadonlyMap<string, KeptDecision> =>
  new Map(
    holding.filter(({ decision }) => decision.words === undefined).map((kept) => [kept.decision.fingerprint, kept]),
  );

const isAtWords = ({ rule, words }: Decision, finding: Finding): boolean =>
  rule === finding.rule &&
  words !== undefined &&
  (words.source === null || words.source === finding.source?.text) &&
  (words.target === null || words.target === finding.target?.text);

/** Whether a decision was made on a finding of this rule when one of its two sentences was as it is now. */
const isOfSentences = ({ rule, source, target }: Decision, other: string, sentences: Sentences): boolean =>
  rule === other &&
  ((source !== null && source === sentences.source) || (target !== null && target === sentences.target));

/** The findings of the first check that are gone; one that marks the same words of the original counts as the same. */
function goneOf(first: readonly FirstFinding[], found: readonly Finding[], pair: AlignedPair): readonly Finding[] {
  const left = new Map<string, number>();
  // The original never changes, so a place in it stays the same.
  const place = ({ rule, source: anchor }: Finding, { source, target }: Sentences): string =>
    JSON.stringify(anchor === null ? [rule, source ?? target] : [rule, anchor.start, anchor.end]);
  for (const finding of found) {
    const key = place(finding, sentencesAt(finding.bead, pair));
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  const beadOf = beadsBySource(pair);
  return first.flatMap(({ finding, ...sentences }) => {
    const key = place(finding, sentences);
    const there = left.get(key) ?? 0;
    if (there > 0) {
      left.set(key, there - 1);
      return [];
    }
    return [{ ...finding, bead: finding.bead === null ? null : (beadOf(finding.source?.start) ?? finding.bead) }];
  });
}

/** The bead that now contains an offset of the original. */
function beadsBySource({ source, beads }: AlignedPair): (offset: number | undefined) => number | null {
  const beadOf = new Map<number, number>();
  for (const [at, bead] of beads.entries()) for (const segment of bead.source) beadOf.set(segment, at);
  return (offset) => {
    if (offset === undefined) return null;
    const segment = source.segments.findIndex(({ start, end }) => start <= offset && offset <= end);
    return beadOf.get(segment) ?? null;
  };
}
