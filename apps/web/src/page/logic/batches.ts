import type { DocumentSummary } from '../../api/document.ts';

/** Documents that came together: those whose names stand in one folder. The name is empty for those in none. */
export interface Batch<Named> {
  readonly name: string;
  readonly documents: readonly Named[];
}

/** Documents by the folder of their names, `reports/may` of `reports/may/rates.md`; the order stays. */
export function batchesOf<Named extends { readonly name: string }>(
  documents: readonly Named[],
): readonly Batch<Named>[] {
  const batches = new Map<string, Named[]>();
  for (const document of documents) {
    const name = folderOf(document.name);
    const batch = batches.get(name);
    if (batch === undefined) batches.set(name, [document]);
    else batch.push(document);
  }
  return [...batches].map(([name, inBatch]) => ({ name, documents: inBatch }));
}

/** The name of a document within its batch. */
export const nameInBatch = (name: string): string => name.slice(folderOf(name).length).replace(/^\//, '');

/** How a batch stands as a whole. */
export interface Standing {
  readonly open: number;
  readonly decided: number;
  /** Each document weighs as much as it has words; null where none is checked. */
  readonly score: DocumentSummary['score'];
}

type Counted = Pick<DocumentSummary, 'open' | 'decided' | 'score' | 'words'>;

/** The sums of a batch, and its score. */
export function standingOf(documents: readonly Counted[]): Standing {
  const sum = (figureOf: (document: Counted) => number): number =>
    documents.reduce((total, document) => total + figureOf(document), 0);
  const words = sum((document) => document.words);
  const mean = (moment: 'before' | 'now'): number => sum(({ score, words }) => (score?.[moment] ?? 0) * words) / words;
  return {
    open: sum(({ open }) => open),
    decided: sum(({ decided }) => decided),
    score: words === 0 ? null : { before: mean('before'), now: mean('now') },
  };
}

const folderOf = (name: string): string => name.slice(0, Math.max(name.lastIndexOf('/'), 0));
