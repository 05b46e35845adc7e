import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { alignmentFormats } from '../formats.ts';
import { alignHelp } from '../help.ts';
import { repeated, requireBoth } from './shared.ts';

/** `gegenlesen align` */
export function addAlign(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('align')
    .summary('show which sentences translate each other')
    .description('Says which sentences of two texts translate each other. Any two languages will do.')
    .argument('[original]', 'the text that was translated: .txt, .md or .html')
    .argument('[translation]', 'its translation')
    .option('--lines', 'the files hold one sentence a line already')
    .option('--format <name>', `what goes to standard output: ${alignmentFormats.join(', ')}`)
    .option('--out <file>', 'write the alignment to a file as well, .txt or .jsonl (repeatable)', repeated)
    .option('--source-lang <tag>', 'the language of the original, instead of what is recognised')
    .option('--target-lang <tag>', 'the language of the translation')
    .option('--no-learned', 'leave out what was taught with `gegenlesen learn`')
    .addHelpText('after', alignHelp)
    .action(async (original: string | undefined, translation: string | undefined, options: unknown) => {
      const files = requireBoth('align', original, translation);
      const { AlignOptions, parseOptions } = await import('../options.ts');
      const { align } = await import('../commands/align.ts');
      finish(await align(...files, parseOptions(AlignOptions, options)));
    });
}
