import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { configHelp } from '../help.ts';

/** `gegenlesen config` */
export function addConfig(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('config')
    .summary('show which settings apply to a text, and where they come from')
    .description('Shows every setting that applies to a text, with the file and line that it comes from.')
    .argument('[file]', 'a text or a folder, instead of this one')
    .option('--format <name>', 'text or json')
    .option('--config <file>', 'this configuration, instead of the nearest one above the text')
    .option('--min-score <n>', 'as for check')
    .option('--fail-on <severity>', 'as for check')
    .option('--source-lang <tag>', 'as for check')
    .option('--target-lang <tag>', 'as for check')
    .addHelpText('after', configHelp)
    .action(async (file: string | undefined, options: unknown) => {
      const { ConfigOptions, parseOptions } = await import('../options.ts');
      const { config } = await import('../commands/config.ts');
      finish(await config(file ?? '.', parseOptions(ConfigOptions, options)));
    });
}
