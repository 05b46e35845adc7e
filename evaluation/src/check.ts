import { readFileSync } from 'node:fs';
import type { Finding, Pair, PairReport } from '@gegenlesen/bitext';
import {
  type CoverageCandidate,
  checkPair as check,
  coverageCandidates,
  driftFeatures,
  type NameCandidate,
  nameCandidates,
  readPair,
} from '@gegenlesen/drift';
import { modelUrl, openLexicon } from '@gegenlesen/lexicon';
import { checkOptionsOf, proofreadPair as proofread } from 'gegenlesen';

/** The lexicon that ships, or another one, to see what it leaks: the pairs that it was trained on look too good. */
export const lexicon = openLexicon(readFileSync(process.env.GEGENLESEN_LEXICON ?? modelUrl));
const options = checkOptionsOf({ lexicon });

/** The checks of figures and form alone. */
export const checkFigures = (pair: Pair): readonly Finding[] => check(pair, { meaning: false });
/** As the command line checks a pair. */
export const checkPair = (pair: Pair): readonly Finding[] => check(pair, options);
export const proofreadPair = (id: string, pair: Pair): PairReport => proofread(id, pair, { lexicon });
/** What the drift of a pair is made of. */
export const featuresOf = (pair: Pair): ReadonlyMap<string, number> =>
  driftFeatures(readPair(pair, options), checkPair(pair));
/** The parts of a pair, and what speaks for text that only one side of them has. */
export const coverageCandidatesOf = (pair: Pair): readonly CoverageCandidate[] => coverageCandidates(pair, options);
/** Every two names of a pair that could have changed places. */
export const nameCandidatesOf = (pair: Pair): readonly NameCandidate[] => nameCandidates(pair, options);
