import type { PairRequest } from 'gegenlesen';
import type { Plan } from './plan.ts';

/** A plan for two texts, named as the person named them. */
export const onePair = (original: string, translation: string, request: PairRequest = {}): Plan => ({
  folder: '',
  pairs: [{ name: translation, original, translation, request }],
  lonely: [],
});
