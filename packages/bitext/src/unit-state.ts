import { z } from 'zod';

/**
 * How far a unit of a bilingual file is translated, as the file says: `translated` may be checked; `fuzzy` has to be
 * reviewed first; `untranslated` has no translation yet; `obsolete` is no longer used; `kept` stays as it is in the
 * original, on purpose.
 */
export const UnitState = z.enum(['translated', 'fuzzy', 'untranslated', 'obsolete', 'kept']);
export type UnitState = z.infer<typeof UnitState>;

/** How many units of a file are in each state. */
export type UnitCounts = Readonly<Record<UnitState, number>>;
