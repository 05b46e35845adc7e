import { InputError } from '@gegenlesen/bitext';
import type { Command } from 'commander';
import type { ExitStatus } from '../exit-status.ts';
import { reportFormats } from '../formats.ts';
import { checkHelp } from '../help.ts';
import { repeated, requireBoth } from './shared.ts';

/** `gegenlesen check` */
export function addCheck(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('check')
    .summary('check a translation against its original')
    .description('Checks a translation against its original and writes a report.')
    .argument('[original]', 'the text that was translated: .txt, .md or .html')
    .argument('[translation]', 'its translation')
    .option('--pairs <file>', 'instead of two texts: sentence pairs, .jsonl, .tsv, .tmx, .xlf or .po')
    .option('--since <revision>', 'show sentences whose originals changed since this revision of git, too')
    .option('--format <name>', `what goes to standard output: ${reportFormats.join(', ')}`)
    .option('--review', 'instead of a report: open the page on which findings are decided and sentences corrected')
    .option('--out <file>', 'write a report to a file as well; its ending says the format (repeatable)', repeated)
    .option('--min-score <n>', 'the text passes with this score or more, 0 to 100')
    .option('--fail-on <severity>', 'the text does not pass with such a finding: critical, major, minor or never')
    .option('--source-lang <tag>', 'the language of the original, de or en, instead of what is recognised')
    .option('--target-lang <tag>', 'the language of the translation')
    .option(
      '--read-as <name>',
      'what the files hold, whatever their endings: text, markdown, html, lines; jsonl, tsv, tmx, xliff, po',
    )
    .option('--no-meaning', 'check figures, units, dates and form alone, which is several times as fast')
    .option('--no-learned', 'leave out what was taught with `gegenlesen learn`')
    .option('--glossary <file>', 'required and forbidden terms, in CSV (en, de, forbidden, note) or TBX')
    .option('--baseline <file>', 'settle what stands in this file, as `gegenlesen baseline` writes it')
    .option(
      '--decisions <file>',
      'settle what was dismissed in this file, decisions.jsonl of the review page (repeatable)',
      repeated,
    )
    .option('--strict-exceptions', 'the text does not pass while an exception matches nothing any more')
    .option(
      '--config <file>',
      'this configuration, instead of the nearest one above the text; options here win over it',
    )
    .addHelpText('after', checkHelp)
    .action(async (original: string | undefined, translation: string | undefined, options: PairsCall) => {
      const { PairsOptions, CheckOptions, parseOptions } = await import('../options.ts');
      if (options.pairs !== undefined) {
        if (options.baseline !== undefined || options.decisions !== undefined) throw noExceptions();
        if (options.since !== undefined) throw noHistory;
        if (original !== undefined) throw notBoth(original);
        const { checkPairs } = await import('../commands/check-pairs.ts');
        return finish(await checkPairs(parseOptions(PairsOptions, options)));
      }
      const files = requireBoth('check', original, translation);
      const asked = parseOptions(CheckOptions, options);
      if (asked.review) {
        const { review } = await import('../commands/review.ts');
        return finish(await review(...files, asked));
      }
      const { check } = await import('../commands/check.ts');
      finish(await check(...files, asked));
    });
}

/** What decides how a call is read, before its options are. */
interface PairsCall {
  readonly pairs?: string;
  readonly since?: string;
  readonly baseline?: string;
  readonly decisions?: readonly string[];
}

const noExceptions = (): InputError =>
  new InputError('--pairs', 'knows no baseline and no decisions', { remedy: 'name two texts, or leave them out' });

const notBoth = (original: string): InputError =>
  new InputError(original, 'is named beside `--pairs`', { remedy: 'name two texts or one file of pairs' });

const noHistory = new InputError('--since', 'is for two texts', { remedy: 'leave it out with `--pairs`' });
