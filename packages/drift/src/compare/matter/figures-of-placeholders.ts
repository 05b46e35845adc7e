import { type BySide, overlap, type Passage } from '@gegenlesen/bitext';
import type { Matter } from '../../read/matter/matter.ts';
import { worthOf } from '../../read/numbers/grammar/quantity.ts';
import type { Difference } from '../numbers/pairing/difference.ts';
import type { MatterDifference } from './difference.ts';

/** The matter of a translation with its broken placeholders, so that nobody reads `&1` as a figure. */
export function withBroken(matter: readonly Matter[], differences: readonly MatterDifference[]): readonly Matter[] {
  const broken = differences.flatMap((each) => (each.type === 'broken' ? [each.target] : []));
  if (broken.length === 0) return matter;
  const apart = broken.filter((each) => !matter.some((other) => other.kind !== 'accelerator' && overlap(each, other)));
  const rest = matter.filter((each) => !apart.some((other) => overlap(each, other)));
  return [...rest, ...apart].toSorted((one, other) => one.start - other.start);
}

/** Codes of days, months and years, whose examples each language chooses itself: `dddd`, `MMM`, `YYYY-MM-DD`. */
const dateFormat = /(?<!\p{L})(?:dddd?|MMMM?|yyyy|YYYY-MM-DD)(?!\p{L})/u;

/** Whether two texts that explain formats of dates have other examples or another order. */
export function isOfDateFormat(difference: Difference, { text }: Passage): boolean {
  if (difference.type !== 'order' && difference.type !== 'date' && difference.type !== 'missing') return false;
  const { kind } = difference.source;
  return dateFormat.test(text) && (difference.type === 'order' || kind === 'weekday' || kind === 'month');
}

/** Whether a name that only the other text has contains a figure: `1st_author_surname` is „1. Autor: Nachname“. */
export const isInName = (difference: Difference, { source, target }: BySide<readonly Matter[]>): boolean => {
  if (difference.type !== 'added' && difference.type !== 'missing') return false;
  const [digits, here, there] =
    difference.type === 'added'
      ? [difference.target.digits, target, source]
      : [difference.source.digits, source, target];
  return there.some(
    ({ kind, key, text }) =>
      kind === 'identifier' &&
      !here.some((other) => other.key === key) &&
      text.match(/\d+/g)?.includes(digits ?? '') === true,
  );
};

/**
 * Whether only one side has a figure because the other has a placeholder there: `%1` became `1`, which the checks of
 * placeholders report, or is `1` in the form for one thing.
 */
export function isOfPlaceholder(
  difference: Difference,
  matter: readonly MatterDifference[],
  isSingular: boolean,
): boolean {
  if (difference.type !== 'added' && difference.type !== 'missing') return false;
  const figure = difference.type === 'added' ? difference.target : difference.source;
  if (isSingular && difference.type === 'added' && worthOf(figure) === 1) return true;
  const [lost, has] = difference.type === 'added' ? (['missing', 'source'] as const) : (['added', 'target'] as const);
  return (
    figure.digits !== null && matter.some((each) => each.type === lost && stoodFor(each[has], figure.digits ?? ''))
  );
}

/** Whether a placeholder has the digits of a figure, or stands for a number: `%1`, `%d`, `%n`. */
const stoodFor = (matter: Matter | null, digits: string): boolean =>
  matter?.kind === 'placeholder' && (matter.key === `%${digits}` || /^%(?:\d\$)?[dun]$/.test(matter.key));
