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

const folderOf = (name: string): string => name.slice(0, Math.max(name.lastIndexOf('/'), 0));
