import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { calibrationFormats } from '../formats.ts';
import { calibrateHelp } from '../help-calibrate.ts';

/** `gegenlesen calibrate` */
export function addCalibrate(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('calibrate')
    .summary('propose thresholds and severities from decisions')
    .description('Counts how often each rule was right, and proposes thresholds and severities from it.')
    .argument('[file...]', 'files of decisions (decisions.jsonl); without one, what was decided on the review page')
    .option('--review', 'what was decided on the review page, beside the files')
    .option('--write', 'write the proposal into the configuration')
    .option('--config <file>', 'this configuration, instead of the nearest one')
    .option('--format <name>', `what goes to standard output: ${calibrationFormats.join(', ')}`)
    .addHelpText('after', calibrateHelp)
    .action(async (files: readonly string[], options: unknown) => {
      const { CalibrateOptions, parseOptions } = await import('../options.ts');
      const { calibrate } = await import('../commands/calibrate.ts');
      finish(await calibrate(files, parseOptions(CalibrateOptions, options)));
    });
}
