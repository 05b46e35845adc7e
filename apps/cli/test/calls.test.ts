import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';

const twoTexts = ['mill.en.txt', 'mill.de.txt'];

test.each([
  [['chek', ...twoTexts], 'chek: is not a command; did you mean `check`?'],
  [
    twoTexts,
    'mill.en.txt: is not a command; `gegenlesen check ORIGINAL TRANSLATION` checks two texts; `gegenlesen --help` lists the commands',
  ],
  [['check'], 'check: needs two files; write `gegenlesen check ORIGINAL TRANSLATION`'],
  [['check', 'mill.en.txt'], 'check: needs a translation; write `gegenlesen check ORIGINAL TRANSLATION`'],
  [['align', 'mill.en.txt'], 'align: needs a translation; write `gegenlesen align ORIGINAL TRANSLATION`'],
  [['check', ...twoTexts, 'more'], 'check: takes only two files; name the original and its translation'],
  [
    ['check', 'mill.en.txt', '--pairs', 'x.tsv'],
    'mill.en.txt: cannot be combined with `--pairs`; name two texts or one file of pairs',
  ],
  [['check', ...twoTexts, '--formt', 'json'], '--formt: is not an option here; did you mean `--format`?'],
  [
    ['align', ...twoTexts, '--min-score', '9'],
    '--min-score: is not an option here; `gegenlesen --help` and `gegenlesen check --help` show what there is',
  ],
  [['check', ...twoTexts, '--format'], '--format: needs a value; write it after the option'],
  [
    ['check', ...twoTexts, '--format', 'xml'],
    '--format: `xml` is not known; choose one of text, json, jsonl, markdown, html, its, sarif, junit, github, gitlab, checkstyle, comment, csv, csv-xbench, csv-weblate',
  ],
  [['check', ...twoTexts, '--format', 'marcdown'], '--format: `marcdown` is not known; did you mean `markdown`?'],
  [
    ['check', '--pairs', 'x.tsv', '--format', 'html'],
    '--format: `html` is not known; choose one of text, json, jsonl, markdown',
  ],
  [
    ['align', ...twoTexts, '--format', 'html'],
    '--format: `html` is not known; choose one of text, jsonl, tmx, xliff, xliff-1.2, tsv, csv, xlsx, docx',
  ],
  [
    ['check', ...twoTexts, '--min-score', '95,5'],
    '--min-score: `95,5` is not a number from 0 to 100; write `95` or `97.5`',
  ],
  [
    ['check', ...twoTexts, '--min-score', '101'],
    '--min-score: `101` is not a number from 0 to 100; write `95` or `97.5`',
  ],
  [['check', ...twoTexts, '--fail-on', 'majr'], '--fail-on: `majr` is not known; did you mean `major`?'],
  [
    ['check', ...twoTexts, '--source-lang', 'english'],
    '--source-lang: `english` is not a language tag; write `de`, `en`, `de-CH` or the like',
  ],
  [
    ['check', ...twoTexts, '--read-as', 'rtf'],
    '--read-as: `rtf` is not known; choose one of text, markdown, html, asciidoc, rst, latex, docx, odt, epub, pdf, srt, vtt, lines, json, yaml, properties, apple, stringsdict, android, resx, fluent, po, xliff, sdlxliff, mqxliff, tmx, tbx, qt, xcstrings, docx-table, csv, xlsx, tsv',
  ],
])('%j is a wrong call', async (args, message) => {
  const result = await gegenlesen(args, { cwd: folderWith(article) });
  expect(result).toEqual({ status: 2, stdout: '', stderr: `gegenlesen: ${message}\n` });
});

test.each([
  [[], 'Usage: gegenlesen [options] [command]'],
  [['--help'], 'Usage: gegenlesen [options] [command]'],
  [['check', '--help'], 'gegenlesen check article.en.txt article.de.txt --out report.html'],
  [['align', '--help'], 'gegenlesen align --lines article.en.lines article.de.lines --format jsonl'],
])('%j shows help', async (args, line) => {
  const { status, stdout, stderr } = await gegenlesen(args);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(line);
});
