import { join } from 'node:path';
import { readsAsGerman } from './check.ts';
import { isForMeasuring } from './held-out/for-judging.ts';
import { type Alignment, alignmentSets, germanFrenchSets } from './sets/alignment.ts';
import { type Article, articles } from './sets/articles.ts';
import { type Contrast, contrasts } from './sets/contrast.ts';
import { type FieldCase, fieldCases } from './sets/field.ts';
import {
  type JudgedTranslation,
  judgedTranslations,
  type ScoredTranslation,
  scoredTranslations,
} from './sets/judged.ts';
import {
  type Commentary,
  commentaryOf,
  type Demetr,
  demetrSets,
  faithfulPairs,
  type LabelledPair,
  type NamedPair,
  pairsOf,
} from './sets/pairs.ts';
import { stringsOfPrograms } from './sets/programs.ts';
import type { Shared } from './sets/read.ts';
import { type Sample, samplesByRegister } from './sets/samples-by-register.ts';
import { type SilverPair, silverPairs } from './sets/silver.ts';
import { textSets } from './sets/text-sets.ts';

/** Everything that the evaluation measures with; null for a set that is missing. */
export interface Evaluation {
  readonly samples: readonly Sample[];
  readonly faithful: readonly NamedPair[] | null;
  readonly commentary: Commentary | null;
  readonly comments: readonly LabelledPair[] | null;
  readonly field: readonly FieldCase[] | null;
  readonly contrasts: readonly Contrast[] | null;
  readonly judged: readonly JudgedTranslation[] | null;
  readonly scored: readonly ScoredTranslation[] | null;
  readonly silver: readonly SilverPair[] | null;
  readonly demetr: readonly Demetr[] | null;
  readonly alignment: readonly Alignment[] | null;
  readonly germanFrench: readonly Alignment[] | null;
  readonly articles: readonly Article[];
}

export async function loadEvaluation(shared: Shared, repository: string): Promise<Evaluation> {
  const commentary = await pairsOf(shared, textSets.commentary);
  return {
    samples: await samplesByRegister(shared, stringsOfPrograms(shared)),
    faithful: await faithfulPairs(shared),
    commentary: commentary === null ? null : commentaryOf(commentary),
    comments: await pairsOf(shared, textSets.commentsDevelopment),
    field: await fieldCases(shared, readsAsGerman),
    contrasts: await contrasts(shared),
    judged: await judgedTranslations(shared, isForMeasuring),
    scored: await scoredTranslations(shared),
    silver: await silverPairs(shared),
    demetr: await demetrSets(shared),
    alignment: await alignmentSets(shared),
    germanFrench: await germanFrenchSets(shared),
    articles: await articles(shared, join(repository, 'samples')),
  };
}
