import { readFileSync } from 'node:fs';
import { InputError } from '@gegenlesen/bitext';
import { Command } from 'commander';
import type { ExitStatus } from './exit-status.ts';
import { alignmentFormats, indexFormats, reportFormats } from './formats.ts';
import { alignHelp, batchHelp, checkHelp, learnHelp, programHelp } from './help.ts';

const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/**
 * The commands and options of `gegenlesen`. What a command does is loaded when it is called.
 *
 * @param finish takes the exit status of the command that ran
 */
export function programOf(finish: (status: ExitStatus) => void): Command {
  const program = new Command('gegenlesen')
    .description('Reads a German text against its English original, or the other way round, and reports what drifted.')
    .version(packageVersion(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', programHelp)
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  addCheck(program, finish);
  addAlign(program, finish);
  addBatch(program, finish);
  addLearn(program, finish);
  return program;
}

function addCheck(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('check')
    .summary('check a translation against its original')
    .description('Checks a translation against its original and writes a report.')
    .argument('[original]', 'the text that was translated: .txt, .md or .html')
    .argument('[translation]', 'its translation')
    .option('--pairs <file>', 'instead of two texts: sentence pairs, .jsonl, .tsv, .tmx, .xlf or .po')
    .option('--format <name>', `what goes to standard output: ${reportFormats.join(', ')}`)
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
    .option('--config <file>', 'a JSON file with gate, sourceLang and targetLang; options here win over it')
    .addHelpText('after', checkHelp)
    .action(async (original: string | undefined, translation: string | undefined, options: { pairs?: string }) => {
      const { PairsOptions, CheckOptions, parseOptions } = await import('./options.ts');
      if (options.pairs !== undefined) {
        if (original !== undefined) throw notBoth(original);
        const { checkPairs } = await import('./commands/check-pairs.ts');
        return finish(await checkPairs(parseOptions(PairsOptions, options)));
      }
      const files = requireBoth('check', original, translation);
      const { check } = await import('./commands/check.ts');
      finish(await check(...files, parseOptions(CheckOptions, options)));
    });
}

function addAlign(program: Command, finish: (status: ExitStatus) => void): void {
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
      const { AlignOptions, parseOptions } = await import('./options.ts');
      const { align } = await import('./commands/align.ts');
      finish(await align(...files, parseOptions(AlignOptions, options)));
    });
}

function addBatch(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('batch')
    .summary('check every pair of a folder or a manifest')
    .description('Checks every pair of documents of a folder or a manifest, and writes a report each and an index.')
    .argument('[place]', 'a folder, or a list of pairs: .csv, .json or .jsonl')
    .option('--out <folder>', 'where the reports go, instead of `reports`')
    .option('--pair <pattern>', 'what belongs together: `text/*.md:uebersetzung/*.md` (repeatable)', repeated)
    .option('--format <name>', `what goes to standard output: ${indexFormats.join(', ')}`)
    .option('--threads <n>', 'check so many pairs at once, instead of one for each core')
    .option('--min-score <n>', 'a text passes with this score or more, 0 to 100')
    .option('--fail-on <severity>', 'a text does not pass with such a finding: critical, major, minor or never')
    .option('--source-lang <tag>', 'the language of the originals, de or en, instead of what is recognised')
    .option('--target-lang <tag>', 'the language of the translations')
    .option('--no-meaning', 'check figures, units, dates and form alone, which is several times as fast')
    .option('--no-learned', 'leave out what was taught with `gegenlesen learn`')
    .option('--glossary <file>', 'required and forbidden terms, in CSV (en, de, forbidden, note) or TBX')
    .option('--config <file>', 'a JSON file with gate, sourceLang and targetLang; options here win over it')
    .addHelpText('after', batchHelp)
    .action(async (place: string | undefined, options: unknown) => {
      if (place === undefined)
        throw new InputError('batch', 'names no place', { remedy: 'write `gegenlesen batch FOLDER`' });
      const { BatchOptions, parseOptions } = await import('./options.ts');
      const { batch } = await import('./commands/batch.ts');
      finish(await batch(place, parseOptions(BatchOptions, options)));
    });
}

function addLearn(program: Command, finish: (status: ExitStatus) => void): void {
  program
    .command('learn')
    .summary('learn words from a translation memory')
    .description('Learns words from pairs of German and English sentences, over the lexicon that ships.')
    .argument('[file...]', 'sentence pairs: .tmx, .xlf, .po, .jsonl or .tsv')
    .option('--name <name>', 'what to call it, instead of the name of the first file')
    .option('--list', 'show what was learned')
    .option('--remove <name>', 'forget it')
    .addHelpText('after', learnHelp)
    .action(async (files: readonly string[], options: unknown) => {
      const { LearnOptions, parseOptions } = await import('./options.ts');
      const { learn } = await import('./commands/learn.ts');
      finish(await learn(files, parseOptions(LearnOptions, options)));
    });
}

function requireBoth(command: string, original?: string, translation?: string): readonly [string, string] {
  if (original !== undefined && translation !== undefined) return [original, translation];
  throw new InputError(command, original === undefined ? 'names no files' : 'names no translation', {
    remedy: `write \`gegenlesen ${command} ORIGINAL TRANSLATION\``,
  });
}

const notBoth = (original: string): InputError =>
  new InputError(original, 'is named beside `--pairs`', { remedy: 'name two texts or one file of pairs' });

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
