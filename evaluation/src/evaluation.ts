import { join } from 'node:path';
import { type Alignment, alignmentSets, germanFrenchSets } from './sets/alignment.ts';
import { type Article, articles } from './sets/articles.ts';
import {
  type Commentary,
  commentaryPairs,
  commentPairs,
  type Demetr,
  demetrSets,
  faithfulPairs,
  type LabelledPair,
  type NamedPair,
} from './sets/pairs.ts';
import type { Shared } from './sets/read.ts';

/** All that is measured with; null where a set is not there. */
export interface Evaluation {
  readonly faithful: readonly NamedPair[] | null;
  readonly commentary: Commentary | null;
  readonly comments: readonly LabelledPair[] | null;
  readonly demetr: readonly Demetr[] | null;
  readonly alignment: readonly Alignment[] | null;
  readonly germanFrench: readonly Alignment[] | null;
  readonly articles: readonly Article[];
}

export async function loadEvaluation(shared: Shared, repository: string): Promise<Evaluation> {
  const [faithful, commentary, comments, demetr, alignment, germanFrench, whole] = await Promise.all([
    faithfulPairs(shared),
    commentaryPairs(shared),
    commentPairs(shared),
    demetrSets(shared),
    alignmentSets(shared),
    germanFrenchSets(shared),
    articles(shared, join(repository, 'samples')),
  ]);
  return { faithful, commentary, comments, demetr, alignment, germanFrench, articles: whole };
}
