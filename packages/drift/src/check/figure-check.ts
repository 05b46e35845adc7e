import type { Pair, Span } from '@gegenlesen/bitext';
import type { Change, Difference } from '../compare/numbers/pairing/difference.ts';
import type { Quantity } from '../read/numbers/grammar/quantity.ts';
import type { Check, Hit } from './check.ts';

type Changed = Extract<Difference, { readonly type: Change }>;
type Told = Pick<Hit, 'message'> & Partial<Hit>;

/** Every difference of one kind becomes a hit at both figures; `tell` says how. */
export const forEachChange =
  (type: Change, tell: (source: Quantity, target: Quantity, pair: Pair) => Told): Check['run'] =>
  ({ pair, differences }) =>
    differences
      .filter((difference): difference is Changed => difference.type === type)
      .map(({ source, target, certainty, isEcho = false }) => ({
        source: spanOf(source),
        target: spanOf(target),
        confidence: certainty,
        ...tell(source, target, pair),
        ...(isEcho ? { severity: 'neutral' } : {}),
      }));

/** The same for figures that are told with their units: `60 miles`, `100 Kilometer`. */
export const forEachMeasure = (type: Change, tell: (source: string, target: string) => string): Check['run'] =>
  forEachChange(type, (from, to, pair) => {
    const source = around(from, from.unitSpan);
    const target = around(to, to.unitSpan);
    return { source, target, message: tell(textAt(pair.source.text, source), textAt(pair.target.text, target)) };
  });

/** The one sentence in which every figure that is another is told. */
export const expectedFound = (expected: string, found: string): string =>
  `Expected \`${expected}\` in the translation, found \`${found}\``;

export const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The figure together with its unit, its bound or both, where they stand before or after it. */
export const around = (of: Span, other: Span | null): Span =>
  other === null ? spanOf(of) : { start: Math.min(of.start, other.start), end: Math.max(of.end, other.end) };

export const textAt = (text: string, { start, end }: Span): string => text.slice(start, end);
