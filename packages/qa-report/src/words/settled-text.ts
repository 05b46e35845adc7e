import type { Report, Settled } from '@gegenlesen/bitext';
import { plural } from '../wording.ts';

const nouns = {
  comment: (count: number) => plural(count, 'comment'),
  decision: (count: number) => plural(count, 'decision'),
  baseline: (count: number) => `${count} baseline`,
} as const satisfies Record<Settled['by'], (count: number) => string>;

/** `3 findings (1 decision, 2 baseline)`; null if none is settled. */
export function settledText({ settled }: Pick<Report, 'settled'>): string | null {
  if (settled.length === 0) return null;
  const by = (['comment', 'decision', 'baseline'] as const).flatMap((name) => {
    const count = settled.filter((one) => one.by === name).length;
    return count === 0 ? [] : [nouns[name](count)];
  });
  return `${plural(settled.length, 'finding')} (${by.join(', ')})`;
}

/** Why a finding does not count: `Ida: the price was corrected later`, `it was there before`. */
export function settlementText({ by, reason, name }: Settled): string {
  const why = reason ?? (by === 'baseline' ? 'it was there before' : 'no reason given');
  return name === null ? why : `${name}: ${why}`;
}
