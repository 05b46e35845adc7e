import type { Kind } from '../plant.ts';

/** A kind of fault in what a German translation says beyond its figures. */
export const meaningKind = (id: string, summary: string, aim: number | null, faults: Kind['faults']): Kind => ({
  id,
  summary,
  groups: ['meaning', 'coverage'],
  seenFrom: 'major',
  aim,
  faults: (text, other, random, elsewhere) =>
    text.lang.startsWith('de') ? faults(text, other, random, elsewhere) : [],
});
