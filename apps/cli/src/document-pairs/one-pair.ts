import { type Format, formatAlone } from '@gegenlesen/bitext';
import type { PairRequest } from 'gegenlesen';
import type { Plan } from './plan.ts';

/** A plan for two texts, named as the person named them. */
export const onePair = (original: string, translation: string, request: PairRequest = {}): Plan => ({
  folder: '',
  pairs: [{ name: translation, original, translation, request }],
  lonely: [],
});

/** How to read two texts. One file that is named alone holds both. */
export function formatRequest(original: string, translation: string, asked: Format | undefined): PairRequest {
  const format = asked ?? (original === translation ? formatAlone(original) : null);
  return format === null ? {} : { format };
}
