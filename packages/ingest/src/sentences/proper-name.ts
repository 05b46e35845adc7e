import type { Boundary } from './boundary.ts';
import { startsLikeSentence } from './starters.ts';

const names = new Set(['Yahoo!', 'Jeopardy!', 'Yum!', 'Joyn!', 'Guess?', 'Oklahoma!']);

/** A mark that is part of a name: `Yahoo! Finance`. */
export const properName = (boundary: Boundary): boolean =>
  names.has(`${boundary.before}${boundary.mark}`) && !startsLikeSentence(boundary);
