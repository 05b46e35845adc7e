import type { Pair, PairReport } from '@gegenlesen/bitext';
import { assessPair } from '@gegenlesen/drift';
import { applyPolicy, countWords, scoreOf, withoutIgnored } from '@gegenlesen/qa-report';
import { passesUnlessCritical } from './gate.ts';
import { checkOptionsOf, type Knowledge } from './known-words.ts';
import type { PairRequest } from './stages.ts';

/**
 * Checks one pair of sentences or paragraphs that is already aligned. Returns its findings, with offsets into its own
 * texts, its score and its drift.
 *
 * @param request how the project treats findings; a single pair has no gate
 */
export function proofreadPair(
  id: string,
  pair: Pair,
  knowledge: Knowledge = {},
  request: PairRequest = {},
): PairReport {
  const { findings: found, drift } = assessPair(pair, checkOptionsOf(knowledge, request));
  const { policy = {} } = request;
  const heeded = withoutIgnored(found, policy.ignore ?? [], { source: pair.source.text, target: pair.target.text });
  const { findings } = applyPolicy(heeded, policy);
  const { score } = scoreOf(findings, countWords(pair.source.text), passesUnlessCritical, policy.weights);
  return { id, score: score.value, drift, findings };
}
