import { boundChanged } from './bounds.ts';
import { monthChanged, weekdayChanged } from './calendar.ts';
import { codeChanged } from './codes.ts';
import { decimalShifted, digitAdded, digitChanged, digitDropped, separatorChanged } from './digits.ts';
import { numberWordChanged } from './number-words.ts';
import { ordinalChanged } from './ordinals.ts';
import type { Kind } from './plant.ts';
import { scaleChanged } from './scales.ts';
import { timeChanged } from './times.ts';
import { unitChanged } from './units.ts';
import { figuresSwapped, numberAdded, numberDropped } from './whole-figures.ts';

/** Every kind of fault in figures, in the order of the report. */
export const kinds: readonly Kind[] = [
  digitChanged,
  digitDropped,
  digitAdded,
  decimalShifted,
  scaleChanged,
  monthChanged,
  weekdayChanged,
  timeChanged,
  numberWordChanged,
  ordinalChanged,
  separatorChanged,
  unitChanged,
  figuresSwapped,
  numberDropped,
  numberAdded,
  boundChanged,
  codeChanged,
];
