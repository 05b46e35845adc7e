import type { Pair, PairReport } from '@gegenlesen/bitext';
import { assessPair, type CheckOptions, type ProgramString, pairsToRead } from '@gegenlesen/drift';
import { applyPolicy, countWords, scoreOf, withoutIgnored } from '@gegenlesen/qa-report';
import { passesUnlessCritical } from './gate.ts';
import { checkOptionsOf, type Knowledge } from './known-words.ts';
import { withReadings } from './readings.ts';
import type { PairRequest } from './stages.ts';

export type { ProgramString } from '@gegenlesen/drift';

/** A pair with the name under which it is reported. */
export interface NamedPair extends Pair {
  readonly id: string;
  /** Given if the pair is a string of a program, in which blanks at the ends, final signs and accelerators count. */
  readonly string?: ProgramString;
}

/**
 * Checks pairs of sentences or paragraphs that are already aligned. Returns for each its findings, with offsets into its
 * own texts, its score and its drift. Pairs that are read together are read faster.
 *
 * @param request how the project treats findings; a single pair has no gate
 */
export async function proofreadPairs(
  pairs: readonly NamedPair[],
  knowledge: Knowledge = {},
  request: PairRequest = {},
): Promise<readonly PairReport[]> {
  const known = checkOptionsOf(knowledge, request);
  const options = await withReadings(known, () => pairs.flatMap((pair) => pairsToRead(pair, known)), knowledge);
  return pairs.map((pair) => reportOnPair(pair, options, request));
}

/** {@link proofreadPairs} for one pair. */
export async function proofreadPair(
  id: string,
  { source, target }: Pair,
  knowledge: Knowledge = {},
  request: PairRequest = {},
): Promise<PairReport> {
  const [report] = await proofreadPairs([{ id, source, target }], knowledge, request);
  if (report === undefined) throw new Error('a pair without a report');
  return report;
}

function reportOnPair(pair: NamedPair, options: CheckOptions, { policy = {} }: PairRequest): PairReport {
  const { string } = pair;
  const { findings: found, drift } = assessPair(pair, string === undefined ? options : { ...options, string });
  const heeded = withoutIgnored(found, policy.ignore ?? [], pair);
  const { findings } = applyPolicy(heeded, policy);
  const { score } = scoreOf(findings, countWords(pair.source.text), passesUnlessCritical, policy.weights);
  return { id: pair.id, score: score.value, drift, findings };
}
