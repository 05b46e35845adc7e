import type { BySide, Inline, Span } from '@gegenlesen/bitext';

/** An inline element of a string, and where it stands in the text; null if only the file knows. */
export interface PlacedInline extends Pick<Inline, 'id' | 'role'> {
  readonly place: Span | null;
}

/** An inline element that only one side has. */
export interface LoneInline {
  readonly inline: PlacedInline;
  readonly side: keyof BySide<unknown>;
}

/** The inline elements without a counterpart of the same identity. The end of an element goes with its beginning. */
export function loneInlines({ source, target }: BySide<readonly PlacedInline[]>): readonly LoneInline[] {
  const lone = (
    side: LoneInline['side'],
    own: readonly PlacedInline[],
    other: readonly PlacedInline[],
  ): LoneInline[] => {
    const left = countsOf(other);
    return begun(own).flatMap((inline) => {
      const count = left.get(inline.id) ?? 0;
      left.set(inline.id, count - 1);
      return count > 0 ? [] : [{ inline, side }];
    });
  };
  return [...lone('source', source, target), ...lone('target', target, source)];
}

/** The elements of a translation that end before they begin. */
export const turnedInlines = (inlines: readonly PlacedInline[]): readonly PlacedInline[] =>
  inlines.filter(
    ({ id, role }, at) =>
      role === 'closes' &&
      !inlines.slice(0, at).some((other) => other.id === id && other.role === 'opens') &&
      inlines.slice(at).some((other) => other.id === id && other.role === 'opens'),
  );

const begun = (inlines: readonly PlacedInline[]): readonly PlacedInline[] =>
  inlines.filter(({ role }) => role !== 'closes');

function countsOf(inlines: readonly PlacedInline[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { id } of begun(inlines)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
