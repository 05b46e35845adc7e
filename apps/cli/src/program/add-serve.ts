import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { serveHelp } from '../help-serve.ts';
import { repeated } from './shared.ts';

/** `gegenlesen serve` */
export function addServe(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('serve')
    .summary('open the review page')
    .description('Serves the page on which people go through the findings, decide and correct the translation.')
    .argument('[place]', 'a folder of texts, or a manifest that names them; more can be uploaded')
    .option('--port <n>', 'listen there, instead of on any port that is free')
    .option('--host <name>', 'let others in by this name or address; they log in, so add users first')
    .option('--no-open', 'print the address, and open no browser')
    .option('--add-user <name>', 'add somebody who may log in, or give a new password, which is asked for, and end')
    .option('--role <name>', 'with --add-user: reviewer, who decides, or editor, who may change everything')
    .option('--pair <pattern>', 'how pairs are found, as `gegenlesen batch` takes it (repeatable)', repeated)
    .option('--threads <n>', 'check on so many threads, instead of one for each core')
    .option('--no-meaning', 'check figures, units, dates and form alone')
    .option('--no-learned', 'leave out what was taught with `gegenlesen learn`')
    .option('--glossary <file>', 'required and forbidden terms, in CSV (en, de, forbidden, note) or TBX')
    .option('--baseline <file>', 'settle what stands in this file, as `gegenlesen baseline` writes it')
    .option('--decisions <file>', 'settle what was dismissed in this file, too (repeatable)', repeated)
    .option('--config <file>', 'this configuration, instead of the nearest one')
    .addHelpText('after', serveHelp)
    .action(async (place: string | undefined, options: unknown) => {
      const { ServeOptions, parseOptions } = await import('../options.ts');
      const { serve } = await import('../commands/serve.ts');
      finish(await serve(place, parseOptions(ServeOptions, options)));
    });
}
