import { align } from '@gegenlesen/align';
import type { Lexicon, Pair, PairReport } from '@gegenlesen/bitext';
import { type CheckOptions, checkPair, driftProbability } from '@gegenlesen/drift';
import { splitSentences } from '@gegenlesen/ingest';
import { countWords, scoreOf } from '@gegenlesen/qa-report';
import { passesUnlessCritical } from './gate.ts';

export interface ProofreadPairOptions {
  /** What is known of German and English words; without it fewer checks run. */
  readonly lexicon?: Lexicon;
}

/** A pair may hold a paragraph: its sentences are split and aligned. */
const sentences: CheckOptions = {
  split: splitSentences,
  // A paragraph is too short to learn words from.
  align: (source, target) => align(source, target, { learn: false }),
};

/** One pair that is aligned already: its findings, with offsets into its own texts, its score and its drift. */
export function proofreadPair(id: string, pair: Pair, { lexicon }: ProofreadPairOptions = {}): PairReport {
  const findings = checkPair(pair, lexicon === undefined ? sentences : { ...sentences, lexicon });
  const { score } = scoreOf(findings, countWords(pair.source.text), passesUnlessCritical);
  return { id, score: score.value, drift: driftProbability(findings), findings };
}
