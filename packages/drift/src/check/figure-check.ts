import type { Pair, Span } from '@gegenlesen/bitext';
import type { Change, Difference } from '../compare/numbers/pairing/difference.ts';
import type { PairReading } from '../compare/reading.ts';
import type { Quantity } from '../read/numbers/grammar/quantity.ts';
import type { Hit, HitSays } from './hit.ts';

type Changed = Extract<Difference, { readonly type: Change }>;
type Stated<Said extends HitSays> = Pick<Hit<Said>, 'says'> & Partial<Hit<Said>>;
type Run<Said extends HitSays> = (reading: PairReading) => readonly Hit<Said>[];

/** Turns every difference of one kind into a hit at both figures. @param state what the hit says, and whatever differs from the default */
export const forEachChange =
  <Said extends HitSays>(
    type: Change,
    state: (source: Quantity, target: Quantity, pair: Pair) => Stated<Said>,
  ): Run<Said> =>
  ({ pair, differences }) =>
    differences
      .filter((difference): difference is Changed => difference.type === type)
      .map(({ source, target, certainty, isEcho = false }) => ({
        source: spanOf(source),
        target: spanOf(target),
        confidence: certainty,
        ...state(source, target, pair),
        ...(isEcho ? { claim: 'echo' } : {}),
      }));

/** The same, quoting the figures with their units: `60 miles`, `100 Kilometer`. */
export const forEachMeasure = <Said extends HitSays>(
  type: Change,
  state: (source: string, target: string) => Said,
): Run<Said> =>
  forEachChange(type, (from, to, pair) => {
    const source = around(from, from.unitSpan);
    const target = around(to, to.unitSpan);
    return { source, target, says: state(textAt(pair.source.text, source), textAt(pair.target.text, target)) };
  });

/** The message of every check of changed figures. */
export const expectedMessage = {
  expected: {
    slots: { expected: 'quantity', found: 'quantity' },
    en: 'Expected `{expected}` in the translation, found `{found}`',
    de: 'Erwartet: `{expected}`, gefunden: `{found}`',
  },
} as const;

export const expectedFound = (expected: string, found: string) =>
  ({ id: 'expected', slots: { expected, found } }) as const;

export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The span of the figure together with its unit or bound, which may come before or after it. */
export const around = (of: Span, other: Span | null): Span =>
  other === null ? spanOf(of) : { start: Math.min(of.start, other.start), end: Math.max(of.end, other.end) };

export const textAt = (text: string, { start, end }: Span): string => text.slice(start, end);
