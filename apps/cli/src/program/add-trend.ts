import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { trendFormats } from '../formats.ts';
import { trendHelp } from '../help-trend.ts';
import { repeated } from './shared.ts';

/** `gegenlesen trend` */
export function addTrend(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('trend')
    .summary('keep scores over time and draw them')
    .description('Keeps the scores of batches in a file and draws them.')
    .option('--add <file>', 'add an index.json of a batch, or a report in JSON')
    .option('--file <file>', 'where they are kept, instead of `gegenlesen-trend.jsonl`')
    .option('--commit <id>', 'what was checked, instead of the commit that is checked out')
    .option('--date <date>', 'when, as `2024-03-01` or `2024-03-01T12:00:00Z`')
    .option('--format <name>', `what goes to standard output: ${trendFormats.join(', ')}`)
    .option('--out <file>', 'write a drawing or a table as well: .svg, .html, .csv, .json, .txt (repeatable)', repeated)
    .addHelpText('after', trendHelp)
    .action(async (options: unknown) => {
      const { TrendOptions, parseOptions } = await import('../options.ts');
      const { trend } = await import('../commands/trend.ts');
      finish(await trend(parseOptions(TrendOptions, options)));
    });
}
