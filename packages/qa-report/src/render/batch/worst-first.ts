import type { BatchIndex, BatchPair } from '@gegenlesen/bitext';
import { plural } from '../../wording.ts';

/** Pairs without a report first, then those that do not pass, then by findings, score and drift. */
export const worstFirst = (pairs: readonly BatchPair[]): readonly BatchPair[] =>
  [...pairs].sort(
    (a, b) => badness(b) - badness(a) || (a.score ?? 0) - (b.score ?? 0) || (b.drift ?? 0) - (a.drift ?? 0),
  );

function badness({ status, pass, findings }: BatchPair): number {
  if (status !== 'done') return 1e9;
  const { critical = 0, major = 0, minor = 0 } = findings ?? {};
  return (pass === true ? 0 : 1e8) + critical * 1e4 + major * 100 + minor;
}

/** The pairs that keep a batch from passing, the worst first. */
export const wrongOf = ({ pairs, gate }: BatchIndex): readonly BatchPair[] =>
  worstFirst(pairs).filter(({ name, pass }) => pass !== true && gate?.allowed.includes(name) !== true);

/** Whether a batch passes. */
export const passes = (index: BatchIndex): boolean => index.gate?.pass ?? wrongOf(index).length === 0;

/** `12 pairs checked, 10 passed, 1 cannot be read, 3 findings settled`. */
export function stateOf({ totals: { done, passed, failed, unpaired, settled = 0 }, gate }: BatchIndex): string {
  const allowed = gate?.allowed.length ?? 0;
  const others = [
    ...(failed === 0 ? [] : [`${failed} cannot be read`]),
    ...(unpaired === 0 ? [] : [`${unpaired} without a partner`]),
    ...(allowed === 0 ? [] : [`${allowed} of these allowed`]),
    ...(settled === 0 ? [] : [`${plural(settled, 'finding')} settled`]),
  ];
  return [`${plural(done, 'pair')} checked`, `${passed} passed`, ...others].join(', ');
}
