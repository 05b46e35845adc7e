import { exchanges } from './exchange.ts';
import type { Kind } from './plant.ts';

export const scaleChanged: Kind = {
  id: 'scale-changed',
  summary: 'another power of ten: Millionen → Milliarden, Mrd. → Bio.',
  seenFrom: 'major',
  aim: 0.97,
  faults: exchanges({
    rows: [
      { de: ['Tausend', 'Tausend', 'Tsd.'], en: ['thousand', 'thousands'] },
      { de: ['Millionen', 'Million', 'Mio.', 'Mio'], en: ['million', 'millions'] },
      { de: ['Milliarden', 'Milliarde', 'Mrd.', 'Mrd'], en: ['billion', 'billions'] },
      { de: ['Billionen', 'Billion', 'Bio.', 'Bio'], en: ['trillion', 'trillions'] },
    ],
  }),
};
