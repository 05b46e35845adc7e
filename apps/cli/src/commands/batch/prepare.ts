import { type Allowance, exceptionsThatMatch, type Found } from '@gegenlesen/qa-report';
import { keyOfPair, type ReadPair, type Taught } from '@gegenlesen/worker';
import { withExceptions } from 'gegenlesen';
import { type Asked, readAsked } from '../../checking/asked.ts';
import type { Work } from '../../checking/run-checks.ts';
import { folderOf, noPairs, pairsAmong, planOf } from '../../document-pairs/plan.ts';
import { planSince } from '../../document-pairs/plan-since.ts';
import { taughtFor } from '../../knowledge/taught.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { requireWritable } from '../../require-writable.ts';
import { warn } from '../../standard-error.ts';
import { allowanceOf } from './allowance.ts';
import { textsAmong, without } from './list-reports.ts';

/** Everything that is known before a batch begins. */
export interface Prepared extends Work {
  readonly asked: Asked;
  readonly allowance: Allowance;
  /** Words and terms. */
  readonly taught: readonly Taught[];
  /** The digest of everything that the reports of a pair depend on; of the decisions, only those on its findings. */
  readonly keyOf: (read: ReadPair, found: readonly Found[]) => string;
}

/**
 * Reads what the command line, the configuration and the place say about a batch.
 *
 * @throws InputError if one of them is wrong
 */
export async function prepare(place: string, options: OptionsOf<'batch'>): Promise<Prepared> {
  const { since, report, out } = options;
  const asked = await readAsked(options, await folderOf(place));
  const { file, glossary, allowedFor } = asked.settings;
  const found = { patterns: options.pair, file, apart: out };
  const whole = without(await planOf(place, found), report);
  const among = (paths: readonly string[]) => pairsAmong(paths, place, found);
  const plan = since === undefined ? whole : await planSince(whole, since, among);
  const { allows, empty } = allowanceOf(plan, allowedFor);
  if (whole.pairs.length === 0 && !empty) warn(noPairs(place).message);
  await requireWritable(
    report.map(({ path }) => path),
    [...textsAmong(whole, report), ...asked.files],
  );
  const taught = await taughtFor({ ...options, glossary });
  const { everywhere } = asked.exceptions;
  return {
    plan,
    isWhole: plan.pairs.length === whole.pairs.length,
    asked,
    // A batch in which nothing changed has no reason to fail.
    allowance: { allows, empty: empty || (since !== undefined && whole.pairs.length > 0) },
    taught,
    keyOf: (read, matching) => {
      const request = withExceptions(read.request, exceptionsThatMatch(everywhere, matching));
      return keyOfPair({ ...read, request }, taught);
    },
  };
}
