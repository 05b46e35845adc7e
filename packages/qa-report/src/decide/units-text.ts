import type { UnitCounts } from '@gegenlesen/bitext';
import { grouped, plural } from '../wording.ts';

/** The states that are mentioned: somebody still has to do something about these units. */
export type WaitingState = 'untranslated' | 'fuzzy';

const mentioned = ['untranslated', 'fuzzy', 'obsolete'] as const;

const is = (state: (typeof mentioned)[number], count: number): string => {
  const be = count === 1 ? 'is' : 'are';
  if (state === 'untranslated') return `${be} not translated yet`;
  return state === 'fuzzy' ? `${be} marked fuzzy` : `${be} obsolete`;
};

/** `391 units are not translated yet`. */
export const stateText = (state: WaitingState, count: number): string => `${plural(count, 'unit')} ${is(state, count)}`;

/** `391 units are not translated yet, 62 are marked fuzzy`; empty if all are translated. */
export function unitsText(units: UnitCounts): string {
  const [first, ...others] = mentioned.filter((state) => units[state] > 0);
  if (first === undefined) return '';
  const sentence = `${plural(units[first], 'unit')} ${is(first, units[first])}`;
  return [sentence, ...others.map((state) => `${grouped(units[state])} ${is(state, units[state])}`)].join(', ');
}
