import { z } from 'zod';
import { isForMeasuring } from '../held-out/for-judging.ts';
import { type LabelledPair, pairOf } from './pairs.ts';
import { readLines, type Shared } from './read.ts';
import { textSets } from './text-sets.ts';

const Line = z.object({
  en: z.string(),
  de: z.string(),
  label: z.enum(['ERR', 'NOT']),
  kind: z.enum(['NAM', 'NUM', 'SEN', 'SAF', 'TOX']).nullable(),
  clean: z.string().nullable(),
});

export type SilverKind = NonNullable<z.infer<typeof Line>['kind']>;

/** A machine translation; `kind` is the fault that was planted into it, null if it is clean. */
export interface SilverPair extends LabelledPair {
  readonly kind: SilverKind | null;
}

/**
 * The silver part of SynCED-EnDe: sentences with a fault planted by machine, the same without it, and others without
 * one. Only sentences kept aside, and of these only the half for measuring; null if the set is missing.
 */
export async function silverPairs(shared: Shared): Promise<readonly SilverPair[] | null> {
  const lines = await readLines(shared, textSets.silver.path, Line);
  const numbered = lines?.map((line, i) => ({ ...line, id: `synced-silver-${i + 1}` }));
  return (
    numbered
      ?.filter(({ en }) => isForMeasuring(en))
      .flatMap(({ id, en, de, label, kind, clean }) => {
        const rendering = (german: string, bad: boolean): SilverPair => ({
          id: bad ? id : `${id} clean`,
          pair: pairOf({ en, de: german, original: 'en' }),
          bad,
          kind: bad ? kind : null,
        });
        return [
          ...(de === '' ? [] : [rendering(de, label === 'ERR')]),
          ...(label === 'NOT' || clean === null ? [] : [rendering(clean, false)]),
        ];
      }) ?? null
  );
}
