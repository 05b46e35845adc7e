import type { BeadReading } from '../compare/reading.ts';
import { citations } from './citations.ts';
import { doubtfulAlignment } from './doubtful-alignment.ts';
import { headings } from './headings.ts';
import { judged } from './judged.ts';
import { keptNames } from './kept-names.ts';
import { notLanguage } from './not-language.ts';
import { preciseInCatalogues } from './precise-in-catalogues.ts';
import { saidAlready } from './said-already.ts';
import { sameLabels } from './same-labels.ts';
import { severities } from './severities.ts';
import type { Found, Sieve } from './sieve.ts';
import { superseded } from './superseded.ts';

/** Every sieve, in the order in which hits pass through them. */
export const sieves: readonly Sieve[] = [
  sameLabels,
  keptNames,
  superseded,
  notLanguage,
  citations,
  judged,
  preciseInCatalogues,
  saidAlready,
  headings,
  doubtfulAlignment,
  severities,
];

/** The hits on one bead that remain, each with its severity. */
export const sift = (found: readonly Found[], reading: BeadReading, through = sieves): readonly Found[] =>
  through.reduce((left, sieve) => sieve(left, reading), found);
