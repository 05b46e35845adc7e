import type { Finding, PairReport } from '@gegenlesen/bitext';
import type { Contrast } from '../sets/contrast.ts';
import { atLeast } from './false-alarms.ts';
import type { Rated } from './ranking.ts';

/** A rendering of a minimal pair, with its findings. */
interface Read extends Rated {
  readonly isFlagged: boolean;
  readonly isAccused: boolean;
}

/** A wrong rendering beside the right one that it was made from. */
export interface ReadContrast {
  readonly kind: string;
  readonly register: string;
  readonly wrong: Read;
  readonly twin: Read;
}

export interface ReadContrasts {
  readonly right: readonly Read[];
  readonly wrong: readonly ReadContrast[];
}

/** Checks every rendering of every sentence. */
export function readContrasts(
  contrasts: readonly Contrast[],
  proofread: (german: string, english: string) => Pick<PairReport, 'drift' | 'findings'>,
): ReadContrasts {
  const read = contrasts.map(({ register, english, right, wrong }) => {
    const rightOnes = right.map((german) => readOf(proofread(german, english), false));
    return {
      right: rightOnes,
      wrong: wrong.flatMap(({ german, kind, twin }): readonly ReadContrast[] => {
        const rightTwin = rightOnes[twin];
        if (rightTwin === undefined) return [];
        return [{ kind, register, wrong: readOf(proofread(german, english), true), twin: rightTwin }];
      }),
    };
  });
  return { right: read.flatMap(({ right }) => right), wrong: read.flatMap(({ wrong }) => wrong) };
}

const readOf = ({ drift, findings }: Pick<PairReport, 'drift' | 'findings'>, bad: boolean): Read => ({
  bad,
  drift,
  isFlagged: hasAtLeast('minor', findings),
  isAccused: hasAtLeast('major', findings),
});

const hasAtLeast = (least: 'minor' | 'major', findings: readonly Finding[]): boolean =>
  findings.some(({ severity }) => atLeast(severity, least));
