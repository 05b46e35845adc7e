import type { DocumentSummary } from '../../api/document.ts';

/** Documents of one folder. The name is empty for documents in none. */
export interface Batch<Named> {
  readonly name: string;
  readonly documents: readonly Named[];
}

/** Groups documents by the folder in their names, `reports/may` in `reports/may/rates.md`, and keeps their order. */
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

/** The progress of a whole batch. */
export interface Standing {
  readonly open: number;
  readonly decided: number;
  /** The mean, weighted by words; null if no document is checked. */
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
