import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';

const lines = {
  'boat.en': 'The boat left at nine.\nIt carried 40 people.\nNobody was ill.\n',
  'boat.de': 'Das Boot fuhr um neun ab.\nEs trug 40 Menschen, und niemand war krank.\n',
  'boat.fr': 'Le bateau est parti à neuf heures.\nIl transportait 40 personnes.\nPersonne n’était malade.\n',
};

const beadsOf = (stdout: string): unknown[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { source, target, confidence, ...others } = JSON.parse(line);
      expect(others).toEqual({});
      expect(confidence).toBeGreaterThanOrEqual(0);
      expect(confidence).toBeLessThanOrEqual(1);
      return [source, target];
    });

test.each([
  [
    'German and English',
    'boat.en',
    'boat.de',
    [
      [[0], [0]],
      [[1, 2], [1]],
    ],
  ],
  ['any two languages', 'boat.en', 'boat.fr', [0, 1, 2].map((i) => [[i], [i]])],
])('%s: a line a bead, counted from 0', async (_, original, translation, beads) => {
  const args = ['align', original, translation, '--lines', '--format', 'jsonl'];
  const { status, stdout, stderr } = await gegenlesen(args, { cwd: folderWith(lines) });
  expect({ status, stderr, beads: beadsOf(stdout) }).toEqual({ status: 0, stderr: '', beads });
});

test('text shows the sentences, numbered from 1', async () => {
  const { stdout } = await gegenlesen(['align', 'boat.en', 'boat.de', '--lines'], { cwd: folderWith(lines) });
  expect(stdout.replace(/\d\.\d\d/g, 'x')).toBe(
    [
      '1:1  x',
      '  en  The boat left at nine.',
      '  de  Das Boot fuhr um neun ab.',
      '',
      '2-3:2  x',
      '  en  It carried 40 people.',
      '  en  Nobody was ill.',
      '  de  Es trug 40 Menschen, und niemand war krank.',
      '',
      '',
    ].join('\n'),
  );
});

test('documents are split first, and files written', async () => {
  const cwd = folderWith(article);
  const args = [
    'align',
    'mill.en.txt',
    'mill.de.txt',
    '--format',
    'jsonl',
    '--out',
    'beads.jsonl',
    '--out',
    'beads.txt',
  ];
  const { status, stdout } = await gegenlesen(args, { cwd });
  expect({ status, beads: beadsOf(stdout) }).toEqual({ status: 0, beads: [0, 1, 2].map((i) => [[i], [i]]) });
  expect(readFileSync(join(cwd, 'beads.jsonl'), 'utf8')).toBe(stdout);
  expect(readFileSync(join(cwd, 'beads.txt'), 'utf8')).toContain(
    '  en  The old mill by the river was sold in March.\n',
  );
});

test('the files stay in the order given, since beads count their sentences', async () => {
  const args = ['align', 'boat.de', 'boat.en', '--lines', '--format', 'jsonl'];
  const { stdout } = await gegenlesen(args, { cwd: folderWith(lines) });
  expect(beadsOf(stdout)).toEqual([
    [[0], [0]],
    [[1], [1, 2]],
  ]);
});

test.each([
  [
    'beads.html',
    'beads.html: alignments are not written to files with this ending; end it in .jsonl, .txt, .tmx, .xlf, .tsv, .csv, .xlsx or .docx',
  ],
  [
    'boat.en',
    'boat.en: alignments are not written to files with this ending; end it in .jsonl, .txt, .tmx, .xlf, .tsv, .csv, .xlsx or .docx',
  ],
])('--out %s is refused', async (out, message) => {
  const result = await gegenlesen(['align', 'boat.en', 'boat.de', '--out', out], { cwd: folderWith(lines) });
  expect(result).toEqual({ status: 2, stdout: '', stderr: `gegenlesen: ${message}\n` });
});

const sentences = {
  'boat.en': 'The boat left at nine.\nIt carried 40 people & a <dog>.\n',
  'boat.de': 'Das Boot fuhr um neun ab.\nEs trug 40 Menschen & einen <Hund>.\n',
};

test.each<[out: string, content: readonly RegExp[]]>([
  [
    'boat.tmx',
    [
      /<header creationtool="gegenlesen" creationtoolversion="[\d.]+" segtype="sentence" .* srclang="en"/,
      /<tu tuid="2">\n {6}<prop type="x-confidence">[\d.]+<\/prop>\n {6}<tuv xml:lang="en"><seg>It carried 40 people &amp; a &lt;dog&gt;\.</,
    ],
  ],
  [
    'boat.xlf',
    [/srcLang="en" trgLang="de"/, /<note category="alignment confidence">[\d.]+<\/note>/, /state="translated"/],
  ],
  ['boat.csv', [/^id,en,de,confidence\r\n1,The boat left at nine\.,Das Boot fuhr um neun ab\.,[\d.]+\r\n/]],
  ['boat.xlsx', [/^PK/]],
  ['boat.docx', [/^PK/]],
])('the pairs themselves are written to %s', async (out, content) => {
  const cwd = folderWith(sentences);
  const { status, stderr } = await gegenlesen(['align', 'boat.en', 'boat.de', '--lines', '--out', out], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  for (const expected of content) expect(readFileSync(join(cwd, out), 'utf8')).toMatch(expected);
});

test('what a memory cannot hold is left out, and counted', async () => {
  const cwd = folderWith({
    ...sentences,
    'more.en': `${sentences['boat.en']}Nobody in the whole town knew why they had come.\n`,
  });
  const args = ['align', 'more.en', 'boat.de', '--lines', '--format'];
  const { stdout, stderr } = await gegenlesen([...args, 'tmx'], { cwd });
  expect(stdout.match(/<tu /g)?.length).toBe(2);
  expect(stderr).toBe('gegenlesen: standard output: left out 1 unit: not translated, or still to be reviewed\n');
  const sure = await gegenlesen([...args, 'jsonl', '--min-confidence', '1.0'], { cwd });
  expect(sure.stderr).toMatch(/^gegenlesen: left out \d pairs with a confidence below 1\n$/);
});
