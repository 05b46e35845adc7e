import type { FieldCase } from '../sets/field.ts';
import { atLeast, type Check } from './false-alarms.ts';

/** The cases of one class: how many there are, and how many turned out as expected. */
export interface FieldScore {
  readonly kind: string;
  readonly faults: number;
  readonly flagged: number;
  readonly sound: number;
  readonly silent: number;
}

/**
 * A fault is flagged if it has a finding that is minor or worse; a sound case is silent without one. In the order of
 * the cases.
 */
export function scoreField(cases: readonly FieldCase[], check: Check): readonly FieldScore[] {
  const checked = cases.map(({ kind, expect, pair }) => ({
    kind,
    expect,
    isFlagged: check(pair).some(({ severity }) => atLeast(severity, 'minor')),
  }));
  return [...new Set(cases.map(({ kind }) => kind))].map((kind) => {
    const members = checked.filter((each) => each.kind === kind);
    const faults = members.filter(({ expect }) => expect === 'flag');
    const sound = members.filter(({ expect }) => expect === 'silent');
    return {
      kind,
      faults: faults.length,
      flagged: faults.filter(({ isFlagged }) => isFlagged).length,
      sound: sound.length,
      silent: sound.filter(({ isFlagged }) => !isFlagged).length,
    };
  });
}
