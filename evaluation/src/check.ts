import { readFileSync } from 'node:fs';
import type { Finding, Pair } from '@gegenlesen/bitext';
import {
  type Assessment,
  assessPair as assess,
  type CoverageCandidate,
  coverageCandidates,
  driftFeaturesOf,
  type JudgementCandidate,
  judgementCandidates,
  type NameCandidate,
  nameCandidates,
  pairsToRead,
} from '@gegenlesen/drift';
import { modelUrl, openLexicon, wordsOf } from '@gegenlesen/lexicon';
import { checkOptionsOf } from 'gegenlesen';
import { isGathering, readings } from './reader/readings.ts';

/** The built-in lexicon, or the one that GEGENLESEN_LEXICON names: one that has not seen some of the texts. */
export const lexicon = openLexicon(readFileSync(process.env.GEGENLESEN_LEXICON ?? modelUrl));
const options = { ...checkOptionsOf({ lexicon }), readings };

/** Only asks for the readings of a pair while pairs to read are gathered. */
function unlessGathering<Outcome>(pair: Pair, nothing: Outcome, check: () => Outcome): Outcome {
  if (!isGathering()) return check();
  for (const part of pairsToRead(pair, options)) readings(part);
  return nothing;
}

/** The checks of figures and form alone. */
export const checkFigures = (pair: Pair): readonly Finding[] => assess(pair, { meaning: false }).findings;
/** As the command line checks a pair. */
export const assessPair = (pair: Pair): Assessment =>
  unlessGathering(pair, { findings: [], drift: 0 }, () => assess(pair, options));
export const checkPair = (pair: Pair): readonly Finding[] => assessPair(pair).findings;
/** As the command line checks a unit of a catalogue. */
export const checkUnit = (pair: Pair): readonly Finding[] =>
  unlessGathering<readonly Finding[]>(
    pair,
    [],
    () => assess(pair, { ...options, string: { menu: [], isOfCatalogue: true } }).findings,
  );
export const driftOf = ({ pair }: { readonly pair: Pair }): number => assessPair(pair).drift;
/** What the drift of a pair is made of. */
export const featuresOf = (pair: Pair): ReadonlyMap<string, number> =>
  unlessGathering<ReadonlyMap<string, number>>(pair, new Map(), () => driftFeaturesOf(pair, options));
/** The parts of a pair, and the evidence for text that only one side of them has. */
export const coverageCandidatesOf = (pair: Pair): readonly CoverageCandidate[] => coverageCandidates(pair, options);
/** The hits of a pair that are to be judged by all evidence. */
export const judgementCandidatesOf = (pair: Pair): readonly JudgementCandidate[] =>
  unlessGathering(pair, [], () => judgementCandidates(pair, options));
/** Any two names of a pair that could have been swapped. */
export const nameCandidatesOf = (pair: Pair): readonly NameCandidate[] => nameCandidates(pair, options);

/** Whether a text is the German side: its words are more German than those of the other, even if both are German. */
export const readsAsGerman = (text: string, other: string): boolean =>
  text === other ? germanness(text) > 0 : germanness(text) > germanness(other);

/** How much more common the words of a text are in German than in English: a mean on the Zipf scale. */
function germanness(text: string): number {
  const words = wordsOf(text);
  const lead = (word: string): number =>
    lexicon.frequency(lexicon.stemOf(word, 'de'), 'de') - lexicon.frequency(lexicon.stemOf(word, 'en'), 'en');
  return words.reduce((sum, word) => sum + lead(word), 0) / Math.max(1, words.length);
}
