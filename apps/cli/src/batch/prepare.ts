import type { Allowance } from '@gegenlesen/qa-report';
import type { CheckRequest, Taught } from '@gegenlesen/worker';
import { textsAmong, without } from '../commands/batch/list-reports.ts';
import { folderOf, noPairs, type Plan, pairsAmong, planOf } from '../document-pairs/plan.ts';
import { planSince } from '../document-pairs/plan-since.ts';
import { type Exceptions, exceptionFiles, openExceptions } from '../exceptions/exceptions.ts';
import { taughtFor } from '../knowledge/taught.ts';
import type { OptionsOf } from '../options/catalogue.ts';
import { named, requireWritable } from '../require-writable.ts';
import { settingsOf } from '../settings.ts';
import { warn } from '../standard-error.ts';
import { allowanceOf } from './allowance.ts';

/** All that has to be known before a batch begins. */
export interface Prepared {
  readonly plan: Plan;
  /** Whether that is all that the place holds. */
  readonly isWhole: boolean;
  readonly allowance: Allowance;
  readonly exceptions: Exceptions;
  /** Words and terms. */
  readonly taught: readonly Taught[];
  /** What is asked of a pair, by its paths. */
  readonly requestFor: (...paths: readonly string[]) => CheckRequest;
}

/**
 * Reads what the command line, the configuration and the place say of a batch.
 *
 * @throws InputError where one of them is wrong
 */
export async function prepare(place: string, options: OptionsOf<'batch'>): Promise<Prepared> {
  const { meaning, since, report, out } = options;
  const settings = await settingsOf(options, await folderOf(place));
  const { glossary, file } = settings;
  const files = exceptionFiles(options, settings);
  const exceptions = await openExceptions(files);
  const found = { patterns: options.pair, file, apart: out };
  const whole = without(await planOf(place, found), report);
  const among = (paths: readonly string[]) => pairsAmong(paths, place, found);
  const plan = since === undefined ? whole : await planSince(whole, since, among);
  const { allows, empty } = allowanceOf(plan, settings.allowedFor);
  if (whole.pairs.length === 0 && !empty) warn(noPairs(place).message);
  await requireWritable(
    report.map(({ path }) => path),
    [...textsAmong(whole, report), ...named(glossary, file?.path, files.baseline, ...files.decisions)],
  );
  return {
    plan,
    isWhole: plan.pairs.length === whole.pairs.length,
    // Where nothing changed there is nothing to hold against anybody.
    allowance: { allows, empty: empty || (since !== undefined && whole.pairs.length > 0) },
    exceptions,
    taught: await taughtFor({ ...options, glossary }),
    requestFor: (...paths) => ({ ...settings.requestFor(...paths), meaning }),
  };
}
