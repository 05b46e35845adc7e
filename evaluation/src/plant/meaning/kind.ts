import { type Kind, tongueIn } from '../plant.ts';

/** A kind of fault in a German translation that does not concern figures. */
export const meaningKind = (id: string, summary: string, aim: number | null, faults: Kind['faults']): Kind => ({
  id,
  summary,
  groups: ['meaning', 'coverage'],
  seenFrom: 'major',
  aim,
  faults: (text, other, random, elsewhere) => (tongueIn(text) === 'de' ? faults(text, other, random, elsewhere) : []),
});
