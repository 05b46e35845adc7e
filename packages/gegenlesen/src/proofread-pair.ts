import type { Pair, PairReport } from '@gegenlesen/bitext';
import { assessPair } from '@gegenlesen/drift';
import { countWords, scoreOf } from '@gegenlesen/qa-report';
import { passesUnlessCritical } from './gate.ts';
import { checkOptionsOf, type Knowledge } from './known-words.ts';

/**
 * One pair that is aligned already, of a sentence or a paragraph: its findings, with offsets into its own texts, its score
 * and its drift.
 */
export function proofreadPair(id: string, pair: Pair, knowledge: Knowledge = {}): PairReport {
  const { findings, drift } = assessPair(pair, checkOptionsOf(knowledge));
  const { score } = scoreOf(findings, countWords(pair.source.text), passesUnlessCritical);
  return { id, score: score.value, drift, findings };
}
