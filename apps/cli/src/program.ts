import { createRequire } from 'node:module';
import { Command } from 'commander';
import type { ExitStatus } from './exit-status.ts';
import { programHelp } from './help.ts';
import { addAlign } from './program/add-align.ts';
import { addBaseline } from './program/add-baseline.ts';
import { addBatch } from './program/add-batch.ts';
import { addCalibrate } from './program/add-calibrate.ts';
import { addCheck } from './program/add-check.ts';
import { addConfig } from './program/add-config.ts';
import { addInit } from './program/add-init.ts';
import { addLearn } from './program/add-learn.ts';
import { addRules } from './program/add-rules.ts';
import { addServe } from './program/add-serve.ts';
import { addStale } from './program/add-stale.ts';
import { addTrend } from './program/add-trend.ts';
import { addWorker } from './program/add-worker.ts';

/**
 * The commands and options of `gegenlesen`. What a command does is loaded when it is called.
 *
 * @param finish takes the exit status of the command that ran
 */
export function programOf(finish: (status: ExitStatus) => void): Command {
  const program = new Command('gegenlesen')
    .description('Reads a German text against its English original, or the other way round, and reports what drifted.')
    .version(packageVersion(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', programHelp)
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  const commands = [
    addCheck,
    addAlign,
    addBatch,
    addBaseline,
    addServe,
    addWorker,
    addLearn,
    addRules,
    addStale,
    addTrend,
    addCalibrate,
    addInit,
    addConfig,
  ];
  for (const add of commands) add(program, finish);
  return program;
}

function packageVersion(): string {
  const { version } = createRequire(import.meta.url)('@gegenlesen/cli/package.json') as { readonly version: string };
  return version;
}
