import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { learnHelp } from '../help.ts';

/** `gegenlesen learn` */
export function addLearn(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('learn')
    .summary('learn words from a translation memory, or from a batch')
    .description('Learns words from German and English texts, over the lexicon that ships.')
    .argument('[file...]', 'sentence pairs (.tmx, .xlf, .po, .jsonl, .tsv), or a folder of documents as for batch')
    .option('--name <name>', 'what to call it, instead of the name of the first file')
    .option('--list', 'show what was learned')
    .option('--remove <name>', 'forget it')
    .addHelpText('after', learnHelp)
    .action(async (files: readonly string[], options: unknown) => {
      const { LearnOptions, parseOptions } = await import('../options.ts');
      const { learn } = await import('../commands/learn.ts');
      finish(await learn(files, parseOptions(LearnOptions, options)));
    });
}
