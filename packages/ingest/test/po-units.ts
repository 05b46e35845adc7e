import { InputError } from '@gegenlesen/bitext';
import { readPo } from '../src/bilingual/po/read-po.ts';
import type { Unit } from '../src/bilingual/unit.ts';

/** The units of a catalogue without broken entries. */
export const poUnitsOf = (bytes: Uint8Array): readonly Unit[] =>
  [...readPo(bytes, 'c.po')].map((unit) => {
    if (unit instanceof InputError) throw unit;
    return unit;
  });
