import { type Bilingual, originalOf, translationOf } from '../../read/sides.ts';

/** Whether both sides have the same words in the same order. */
export function sameWords(sides: Bilingual): boolean {
  const [original, translation] = [originalOf(sides).words, translationOf(sides).words];
  return original.length === translation.length && original.every(({ lower }, i) => lower === translation[i]?.lower);
}
