import type { Group, Severity } from '@gegenlesen/bitext';
import type { NamedPair } from '../sets/pairs.ts';
import { about, atLeast, type FalseAlarms } from './false-alarms.ts';
import { wordCount } from './length-bands.ts';

export const wordsOf = (pairs: readonly NamedPair[]): number =>
  pairs.reduce((sum, { pair }) => sum + wordCount(pair.source.text), 0);

/** Findings of a severity or worse per 1,000 words of the originals. */
export function alarmsPerThousandWords(
  { flagged }: Pick<FalseAlarms, 'flagged'>,
  words: number,
  least: Severity,
  groups: readonly Group[],
): number {
  const findings = flagged.flatMap((each) => about(groups, each.findings));
  return (1000 * findings.filter(({ severity }) => atLeast(severity, least)).length) / words;
}
