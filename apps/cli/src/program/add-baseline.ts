import { InputError } from '@gegenlesen/bitext';
import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { baselineHelp } from '../help.ts';
import { repeated } from './shared.ts';

/** `gegenlesen baseline` */
export function addBaseline(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('baseline')
    .summary('write down what is found today, so that only what is new counts')
    .description('Writes the findings of today to a file. With it, check and batch count only what is new.')
    .argument('[place]', 'a folder or a list of pairs, as for batch; or the original of one pair')
    .argument('[translation]', 'its translation')
    .option('--out <file>', 'instead of `gegenlesen-baseline.json`')
    .option('--prune', 'take out what is gone, and add nothing')
    .option('--pair <pattern>', 'what belongs together: `text/*.md:uebersetzung/*.md` (repeatable)', repeated)
    .option('--threads <n>', 'check so many pairs at once, instead of one for each core')
    .option('--thread-memory <mb>', 'the most memory that one pair may take, instead of what Node gives')
    .option('--source-lang <tag>', 'the language of the originals, de or en, instead of what is recognised')
    .option('--target-lang <tag>', 'the language of the translations')
    .option('--no-meaning', 'check figures, units, dates and form alone, which is several times as fast')
    .option('--no-learned', 'leave out what was taught with `gegenlesen learn`')
    .option('--glossary <file>', 'required and forbidden terms, in CSV (en, de, forbidden, note) or TBX')
    .option(
      '--decisions <file>',
      'leave out what was dismissed in this file, decisions.jsonl of the review page (repeatable)',
      repeated,
    )
    .option('--config <file>', 'a JSON file with sourceLang and targetLang; options here win over it')
    .addHelpText('after', baselineHelp)
    .action(async (place: string | undefined, translation: string | undefined, options: unknown) => {
      if (place === undefined)
        throw new InputError('baseline', 'names no place', { remedy: 'write `gegenlesen baseline FOLDER`' });
      const { BaselineOptions, parseOptions } = await import('../options.ts');
      const { baseline } = await import('../commands/baseline.ts');
      finish(await baseline(place, translation, parseOptions(BaselineOptions, options)));
    });
}
