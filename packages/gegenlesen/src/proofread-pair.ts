import type { Pair, PairReport } from '@gegenlesen/bitext';
import { checkPair, driftProbability } from '@gegenlesen/drift';
import { countWords, scoreOf } from '@gegenlesen/qa-report';
import { passesUnlessCritical } from './gate.ts';

/** One pair that is aligned already: its findings, with offsets into its own texts, its score and its drift. */
export function proofreadPair(id: string, pair: Pair): PairReport {
  const findings = checkPair(pair);
  const { score } = scoreOf(findings, countWords(pair.source.text), passesUnlessCritical);
  return { id, score: score.value, drift: driftProbability(findings), findings };
}
