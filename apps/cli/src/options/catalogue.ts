import { alignOptions } from '../commands/align/options.ts';
import { applyOptions } from '../commands/apply/options.ts';
import { baselineOptions } from '../commands/baseline/options.ts';
import { batchOptions } from '../commands/batch/options.ts';
import { calibrateOptions } from '../commands/calibrate/options.ts';
import { checkOptions } from '../commands/check/options.ts';
import { configOptions } from '../commands/config/options.ts';
import { convertOptions } from '../commands/convert/options.ts';
import { initOptions } from '../commands/init/options.ts';
import { learnOptions } from '../commands/learn/options.ts';
import { rulesOptions } from '../commands/rules/options.ts';
import { serveOptions } from '../commands/serve/options.ts';
import { staleOptions } from '../commands/stale/options.ts';
import { trendOptions } from '../commands/trend/options.ts';
import { workerOptions } from '../commands/worker/options.ts';
import { exceptionOptions } from './exceptions.ts';
import { judgingOptions } from './judging.ts';
import { knowledgeOptions } from './knowledge.ts';
import type { KeyOf, Option, Owner, ValueOf } from './option.ts';
import { pairingOptions } from './pairing.ts';
import { queueOptions } from './queue.ts';
import { tableOptions } from './tables.ts';
import { threadOptions } from './threads.ts';

/** Every option of every command, in the order of the help: those of one command come before those of several. */
export const catalogue = [
  ...checkOptions,
  ...alignOptions,
  ...convertOptions,
  ...batchOptions,
  ...baselineOptions,
  ...serveOptions,
  ...applyOptions,
  ...workerOptions,
  ...learnOptions,
  ...rulesOptions,
  ...staleOptions,
  ...trendOptions,
  ...calibrateOptions,
  ...initOptions,
  ...configOptions,
  ...pairingOptions,
  ...tableOptions,
  ...threadOptions,
  ...queueOptions,
  ...judgingOptions,
  ...knowledgeOptions,
  ...exceptionOptions,
] as const satisfies readonly Option[];

type Declared = (typeof catalogue)[number];

/** The options of a command, parsed. */
export type OptionsOf<Whose extends Owner> = {
  readonly [Each in Declared as Whose extends Each['commands'][number] ? KeyOf<Each['name']> : never]: ValueOf<Each>;
};

/** The options that a command takes, or one of the ways to call it. */
export const optionsOf = (...owners: readonly Owner[]): readonly Option[] =>
  (catalogue as readonly Option[]).filter(({ commands }) => owners.some((owner) => commands.includes(owner)));

/**
 * The options of a command for help and completion, one of each name: a command that can be called in several ways may
 * have several forms of one.
 */
export function shownOptions(owners: readonly Owner[]): readonly Option[] {
  const seen = new Map<string, Option>();
  for (const option of optionsOf(...owners)) if (!seen.has(option.name)) seen.set(option.name, option);
  return [...seen.values()];
}

/** The options that a configuration may set as well, by their keys. */
export type Configurable = Extract<Declared, { readonly config: string }>;

/** The option for a key of a configuration. */
export const optionFor = <Key extends Configurable['config']>(
  key: Key,
): Extract<Configurable, { readonly config: Key }> => {
  const found = (catalogue as readonly Option[]).find(({ config }) => config === key);
  return found as Extract<Configurable, { readonly config: Key }>;
};
