import type { Severity } from '@gegenlesen/bitext';
import { extractOf, type PairExtract } from '../src/index.ts';
import { reportOf } from './report-of.ts';

/** A pair with many findings of one kind, one in each sentence, the later ones surer. */
export const manyFindings = (count: number, severity: Severity): PairExtract => {
  const sentences = Array.from({ length: count }, (_, i) => i);
  return extractOf(
    `many-${severity}`,
    reportOf({
      source: { path: `many-${severity}.en.txt`, lang: 'en', lines: sentences.map((i) => `Pier ${i} is new.`) },
      target: { path: `many-${severity}.de.txt`, lang: 'de', lines: sentences.map((i) => `Pier ${i + 1} ist neu.`) },
      beads: sentences.map((i) => [[i], [i]]),
      findings: sentences.map((i) => ({
        rule: 'number-changed',
        severity,
        message: `Expected \`${i}\` in the translation, found \`${i + 1}\``,
        bead: i,
        source: `${i}`,
        target: `${i + 1}`,
        confidence: (i + 1) / (count + 1),
      })),
    }),
  );
};
