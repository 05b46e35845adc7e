import type { Tongue } from '@gegenlesen/bitext';
import { type Quantity, worthOf } from '../../../read/numbers/grammar/quantity.ts';
import type { Habits } from '../../../read/numbers/habits.ts';
import { isForeignForm, readingsOfDigits } from '../../../read/numbers/vocabulary/digits.ts';
import type { Match } from './difference.ts';

/** How one side writes figures: by its language, or by its document if that shows it. */
export interface Writing {
  readonly tongue: Tongue;
  readonly habits: Habits;
}

/** Whether two equal figures are still ambiguous, or one is in the format of the other language. */
export function writingDiffers(
  { source, target, reading }: Match,
  from: Writing,
  to: Writing,
): 'undecided' | 'form' | null {
  const [i, j] = reading;
  // A date with slashes that only agrees in the unusual order.
  if (source.kind === target.kind && (source.kind === 'day' || source.kind === 'month'))
    return i + j > 0 ? 'undecided' : null;
  if (from.tongue !== to.tongue && readsBothWays(source, target)) return decided(from, to);
  if (source.kind === 'number' && source.code !== null && target.code !== null)
    return source.code.includes('.') && target.code.includes(',') ? 'form' : null;
  if (target.digits === null || !numeric.has(target.kind) || isVersion(source, target)) return null;
  const worth = readingsOfDigits(target.digits, to.tongue)[j] ?? worthOf(target);
  return isForeignForm(target.digits, worth, to.tongue) ? 'form' : null;
}

const numeric: ReadonlySet<Quantity['kind']> = new Set(['number', 'ordinal', 'multiple']);

/** `1.500` on both sides is one and a half or fifteen hundred; `12,500` can only be a leftover English format. */
const readsBothWays = (source: Quantity, target: Quantity): boolean =>
  source.digits === target.digits &&
  source.values.length > 1 &&
  target.values.length > 1 &&
  /^\d+\.\d{3}$/.test(source.digits ?? '');

/** Whether the rest of the documents shows whose separators each side uses. */
function decided(from: Writing, to: Writing): 'undecided' | 'form' | null {
  const [source, target] = [from.habits.separators, to.habits.separators];
  if (source === null || target === null) return 'undecided';
  return source === target ? null : 'form';
}

/** `Web 2.0` and `Python 3.11` are written the same in both languages. */
const isVersion = (source: Quantity, target: Quantity): boolean =>
  source.code !== null ||
  target.code !== null ||
  (source.digits === target.digits && source.label !== null && source.label === target.label && source.unit === null);
