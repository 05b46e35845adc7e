import { InputError } from '@gegenlesen/bitext';
import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { batchFormats, listFormats } from '../formats.ts';
import { batchHelp } from '../help.ts';
import { repeated } from './shared.ts';

/** `gegenlesen batch`, and what can be told to one */
export function addBatch(program: Command, finish: (status: ExitStatus) => void): void {
  const batch = program
    .command('batch')
    .summary('check every pair of a folder or a manifest')
    .description('Checks every pair of documents of a folder or a manifest, and writes a report each and an index.')
    .argument('[place]', 'a folder, or a list of pairs: .csv, .json or .jsonl')
    .option('--out <folder>', 'where the reports go, instead of `reports`')
    .option('--pair <pattern>', 'what belongs together: `text/*.md:uebersetzung/*.md` (repeatable)', repeated)
    .option('--since <revision>', 'only pairs of which a side changed since this revision of git, as `origin/main`')
    .option('--format <name>', `what goes to standard output: ${batchFormats.join(', ')}`)
    .option(
      '--report <name=file>',
      `a report over all pairs as well, such as sarif=x.sarif (repeatable): ${listFormats.join(', ')}`,
      repeated,
    )
    .option('--threads <n>', 'check so many pairs at once, instead of one for each core')
    .option('--thread-memory <mb>', 'the most memory that one pair may take, instead of what Node gives')
    .option('--queue <url>', 'send them through the queue at this Redis, or at REDIS_URL')
    .option('--prefix <name>', 'what the keys of the queue begin with, instead of `gegenlesen`')
    .option('--store <folder>', 'a folder that all workers see, for what would else be kept in Redis')
    .option('--expire <seconds>', 'how long the queue keeps what nobody collects, instead of a day')
    .option('--min-score <n>', 'a text passes with this score or more, 0 to 100')
    .option('--fail-on <severity>', 'a text does not pass with such a finding: critical, major, minor or never')
    .option('--source-lang <tag>', 'the language of the originals, de or en, instead of what is recognised')
    .option('--target-lang <tag>', 'the language of the translations')
    .option('--no-meaning', 'check figures, units, dates and form alone, which is several times as fast')
    .option('--no-learned', 'leave out what was taught with `gegenlesen learn`')
    .option('--glossary <file>', 'required and forbidden terms, in CSV (en, de, forbidden, note) or TBX')
    .option('--baseline <file>', 'settle what stands in this file, as `gegenlesen baseline` writes it')
    .option(
      '--decisions <file>',
      'settle what was dismissed in this file, decisions.jsonl of the review page (repeatable)',
      repeated,
    )
    .option('--strict-exceptions', 'the batch does not pass while an exception matches nothing any more')
    .option(
      '--config <file>',
      'this configuration, instead of the nearest one above the place; options here win over it',
    )
    .addHelpText('after', batchHelp)
    .action(async (place: string | undefined, options: unknown) => {
      if (place === undefined)
        throw new InputError('batch', 'names no place', { remedy: 'write `gegenlesen batch FOLDER`' });
      const { BatchOptions, parseOptions } = await import('../options.ts');
      const { batch } = await import('../commands/batch.ts');
      finish(await batch(place, parseOptions(BatchOptions, options)));
    });
  for (const [order, summary] of orders) addOrder(batch, order, summary, finish);
}

const orders = [
  ['status', 'say how a batch in the queue stands'],
  ['pause', 'let no more of its pairs be checked'],
  ['resume', 'go on with it'],
  ['cancel', 'end it; what is done stays done'],
] as const;

function addOrder(
  batch: Command,
  order: (typeof orders)[number][0],
  summary: string,
  finish: (status: ExitStatus) => void,
): void {
  batch
    .command(`${order} <id>`)
    .summary(summary)
    .description(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`)
    .option('--queue <url>', 'the Redis of the queue, instead of REDIS_URL')
    .option('--prefix <name>', 'what the keys of the queue begin with, instead of `gegenlesen`')
    .action(async (id: string, options: unknown, { parent }: Command) => {
      const { QueueOptions, parseOptions } = await import('../options.ts');
      const { batchOrder } = await import('../commands/batch-order.ts');
      // `batch` has these options, too, and takes them wherever they stand.
      finish(await batchOrder(order, id, parseOptions(QueueOptions, { ...parent?.opts(), ...(options as object) })));
    });
}
