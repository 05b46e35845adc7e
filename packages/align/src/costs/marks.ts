import { proseOf, type Segment } from '@gegenlesen/bitext';
import type { Cost } from '../cost.ts';
import { termsOf } from '../terms.ts';
import { sharedTermsCost, type TermWeights } from './shared-terms.ts';

export const marksCost =
  (weights: TermWeights = { surprise: 0.3, shared: 0.2, alone: 0.3 }): Cost =>
  (source, target) =>
    sharedTermsCost(termsOf(source.map(marksIn), target.map(marksIn), { onlyShared: true }), weights);

const marksIn = (segment: Segment): readonly string[] => {
  const text = proseOf(segment).trim();
  const marks = (text.match(/[?!:;()[\]%€$£#@*/&–—…"“”„«»]/g) ?? []).map((mark) => ('"“”„«»'.includes(mark) ? '"' : '–—'.includes(mark) ? '-' : mark));
  const last = text.replace(/["“”„«»)\s]+$/u, '').at(-1) ?? '';
  const first = text.at(0) ?? '';
  return [...marks, `end${/[\p{L}\p{N}]/u.test(last) ? 'a' : last}`, `start${/\p{L}/u.test(first) ? (/\p{Lu}/u.test(first)?'A':'a') : /\p{N}/u.test(first)?'1':'x'}`];
};
