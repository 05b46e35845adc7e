import type { Boundary } from './boundary.ts';
import { startsLikeSentence } from './starters.ts';

/** `J. K. Rowling`, `Johann S. Bach`: a single capital is an initial, unless a sentence clearly begins (`Plan B. Das …`). */
export const initial = (boundary: Boundary): boolean =>
  boundary.mark === '.' && /(?:^|[-.])\p{Lu}$/u.test(boundary.before) && !startsLikeSentence(boundary);
