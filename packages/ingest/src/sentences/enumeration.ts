import type { Boundary } from './boundary.ts';

/** `1. Einleitung`, `a) ...`, `IV. Results`: a paragraph number is not a sentence. */
export const enumeration = ({ text, start, markAt, mark }: Boundary): boolean =>
  mark === '.' &&
  markAt - start <= 8 &&
  /^[^\p{L}\p{N}]*(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,5}|[A-Za-z])$/u.test(text.slice(start, markAt));
