import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { staleFormats } from '../formats.ts';
import { staleHelp } from '../help-stale.ts';
import { repeated } from './shared.ts';

/** `gegenlesen stale` */
export function addStale(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('stale')
    .summary('list sentences whose originals changed after they were translated')
    .description('Lists the sentences of a tree whose originals changed after they were translated.')
    .argument('[place]', 'a folder, or a list of pairs: .csv, .json or .jsonl', '.')
    .option('--pair <pattern>', 'what belongs together: `text/*.md:uebersetzung/*.md` (repeatable)', repeated)
    .option('--format <name>', `what goes to standard output: ${staleFormats.join(', ')}`)
    .option('--out <file>', 'write the list to a file as well; its ending says the format (repeatable)', repeated)
    .option('--fail-on <name>', 'end with status 1 for what is out-of-date (as usual), or suspected as well, or never')
    .option('--source-lang <tag>', 'the language of the originals, de or en, instead of what is recognised')
    .option('--target-lang <tag>', 'the language of the translations')
    .option('--no-learned', 'leave out what was taught with `gegenlesen learn`')
    .addHelpText('after', staleHelp)
    .action(async (place: string, options: unknown) => {
      const { StaleOptions, parseOptions } = await import('../options.ts');
      const { stale } = await import('../commands/stale.ts');
      finish(await stale(place, parseOptions(StaleOptions, options)));
    });
}
