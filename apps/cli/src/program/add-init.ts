import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { initHelp } from '../help.ts';

/** `gegenlesen init` */
export function addInit(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('init')
    .summary('look at a folder and write a configuration for it')
    .description('Looks at a folder of texts and writes a configuration for it, with comments.')
    .argument('[folder]', 'the folder, instead of this one')
    .option('--force', 'replace the configuration that is there')
    .addHelpText('after', initHelp)
    .action(async (folder: string | undefined, options: unknown) => {
      const { InitOptions, parseOptions } = await import('../options.ts');
      const { init } = await import('../commands/init.ts');
      finish(await init(folder ?? '.', parseOptions(InitOptions, options)));
    });
}
