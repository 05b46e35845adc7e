import type { Boundary } from './boundary.ts';
import { startsLikeSentence } from './starters.ts';

const names = new Set(['Yahoo!', 'Jeopardy!', 'Yum!', 'Joyn!', 'Guess?', 'Oklahoma!']);

/** `Yahoo! Finance`: a mark that belongs to a name. */
export const properName = (boundary: Boundary): boolean =>
  names.has(`${boundary.before}${boundary.mark}`) && !startsLikeSentence(boundary);
