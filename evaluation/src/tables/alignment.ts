import { lexicon } from '../check.ts';
import type { Evaluation } from '../evaluation.ts';
import { type Aligned, alignedBy, scoresOf } from '../measure/alignment.ts';
import { seenOf } from '../sets/text-set.ts';
import { textSets } from '../sets/text-sets.ts';
import type { Table } from './table.ts';

/** How well sentences are aligned. */
export function alignmentTables({ alignment, germanFrench }: Evaluation): readonly Table[] {
  const noisy = (alignment ?? []).map((each) => alignedBy(each, lexicon));
  const french = (germanFrench ?? []).map((each) => alignedBy(each));
  const row = (name: string, documents: readonly Aligned[]) => ({ name, ...scoresOf(documents) });
  const rowsOf = (documents: readonly Aligned[]) => documents.map((each) => row(each.name, [each]));
  return [
    {
      title: 'Alignment',
      note: `Strict F1 on news with merged, split, omitted, inserted and reordered sentences (${seenOf(textSets.noisy)}), over all beads and over those with both sides; the aim is .97 on each.`,
      columns: ['document', 'all beads', 'both sides'],
      rows: rowsOf(noisy).map(({ name, all, linked }) => [name, all.toFixed(3), linked.toFixed(3)]),
    },
    {
      title: 'Alignment, German to French',
      note: 'Strict F1 on scanned yearbooks aligned by hand, without a lexicon; the aim is .80 on all together, as published: with the precision of all beads and the recall of those with both sides. On all seven German-French yearbooks, Gale-Church is published with .68, hunalign with .78 and the best neural aligner with .94 (Thompson and Koehn 2019).',
      columns: ['document', 'all beads', 'both sides', 'as published'],
      rows: (french.length === 0 ? [] : [...rowsOf(french), row('all together', french)]).map(
        ({ name, all, linked, published }) => [name, all.toFixed(3), linked.toFixed(3), published.toFixed(3)],
      ),
    },
  ];
}
