import type { Tongue } from '@gegenlesen/bitext';
import type { Rule } from '../grammar/rewrite.ts';
import { englishNumber } from './english-numbers.ts';
import { germanNumber } from './german-numbers.ts';

const letter = /^\p{L}/u;

/** Numbers in words: `two hundred and six`, `einundzwanzig`, `two-thirds`, `a hundred`. */
export const numberWords =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    if (item === undefined || item.quantity !== null || !letter.test(item.text)) return null;
    return tongue === 'en' ? englishNumber(items, at) : germanNumber(items, at);
  };
