import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { PairReport } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { folderWith, gegenlesen, start } from './gegenlesen.ts';

const rows = [
  { id: 'a', source: 'The bridge is 412 metres long.', target: 'Die Brücke ist 412 Meter lang.' },
  { id: 'b', source: 'It was closed for 3 weeks.', target: 'Sie war 8 Wochen lang gesperrt.' },
  { id: 'c', source: 'Two of the five lanes are open.', target: 'Zwei der fünf Spuren sind offen.' },
] as const;
const jsonl = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const languages = ['--source-lang', 'en', '--target-lang', 'de'];
const check = (file: string, ...options: string[]): string[] => ['check', '--pairs', file, ...options];

/** The answers: each id with the rules that were raised. */
const answers = (stdout: string): (readonly [id: string, rules: readonly string[]])[] =>
  stdout.split('\n').flatMap((line) => {
    if (line === '') return [];
    const { id, findings } = PairReport.parse(JSON.parse(line));
    return [[id, findings.map(({ rule }) => rule)] as const];
  });

const expected = [
  ['a', []],
  ['b', ['number-changed']],
  ['c', []],
];

test.each([
  ['.jsonl', 'p.jsonl', jsonl],
  [
    '.jsonl with a byte order mark, CRLF, empty lines and no line end at its end',
    'p.jsonl',
    `\ufeff${jsonl.replaceAll('\n', '\r\n\n').trimEnd()}`,
  ],
  [
    '.tmx',
    'p.tmx',
    `<tmx version="1.4"><header srclang="en"/><body>${rows.map(({ id, source, target }) => `<tu tuid="${id}"><tuv xml:lang="en"><seg>${source}</seg></tuv><tuv xml:lang="de"><seg>${target}</seg></tuv></tu>`).join('')}</body></tmx>`,
  ],
  [
    '.xlf',
    'p.xlf',
    `<xliff version="1.2"><file source-language="en" target-language="de"><body>${rows.map(({ id, source, target }) => `<trans-unit id="${id}"><source>${source}</source><target>${target}</target></trans-unit>`).join('')}</body></file></xliff>`,
  ],
  ['.tsv', 'p.tsv', rows.map(({ id, source, target }) => `${id}\t${source}\t${target}\n`).join('')],
  [
    '.tsv with a head',
    'p.tsv',
    `id\tsource\ttarget\n${rows.map((row) => `${Object.values(row).join('\t')}\r\n`).join('')}`,
  ],
])('%s is answered line by line, in order', async (_, name, content) => {
  const cwd = folderWith({ [name]: content });
  const { status, stdout, stderr } = await gegenlesen(check(name, '--format', 'jsonl', ...languages), { cwd });
  expect({ status, stderr, answers: answers(stdout) }).toEqual({ status: 1, stderr: '', answers: expected });
});

test('one thread and several give the same bytes, in the order of the file', async () => {
  const many = Array.from({ length: 1500 }, (_, i) => ({ ...rows[i % rows.length], id: `${i}` }));
  const cwd = folderWith({ 'many.jsonl': many.map((row) => `${JSON.stringify(row)}\n`).join('') });
  const run = (threads: string) =>
    gegenlesen(
      check(
        'many.jsonl',
        '--no-reader',
        '--format',
        'jsonl',
        '--threads',
        threads,
        '--out',
        `${threads}.md`,
        ...languages,
      ),
      { cwd },
    );
  const [one, several] = await Promise.all([run('1'), run('3')]);
  expect(several).toEqual(one);
  expect(answers(several.stdout).map(([id]) => id)).toEqual(many.map(({ id }) => id));
  expect(readFileSync(join(cwd, '3.md'))).toEqual(readFileSync(join(cwd, '1.md')));
});

test.each([
  ['no id in JSON', '1', 'p.jsonl', '{"source":"Five boats","target":"Fünf Boote"}\n'],
  ['a number for an id', '17', 'p.jsonl', '{"id":17,"source":"Five boats","target":"Fünf Boote"}\n'],
  ['two columns', '2', 'p.tsv', '\nFive boats\tFünf Boote\n'],
  ['an empty first column', '1', 'p.tsv', '\tFive boats\tFünf Boote\n'],
])('%s: the pair is called %s', async (_, id, name, content) => {
  const { stdout } = await gegenlesen(check(name, '--format', 'jsonl', ...languages), {
    cwd: folderWith({ [name]: content }),
  });
  expect(answers(stdout)).toEqual([[id, []]]);
});

test('an id that occurs twice is answered twice', async () => {
  const cwd = folderWith({ 'p.jsonl': jsonl + jsonl });
  const { stdout } = await gegenlesen(check('p.jsonl', '--format', 'jsonl', ...languages), { cwd });
  expect(answers(stdout)).toEqual([...expected, ...expected]);
});

const shape = 'write `{"id": "1", "source": "…", "target": "…"}`';

test.each([
  ['p.jsonl', '{"id": "x", "source": ', `is not valid JSON; ${shape}`],
  ['p.jsonl', '["a", "b"]', `is not a JSON object; ${shape}`],
  ['p.jsonl', '{"id": "x", "source": "Five boats"}', `\`target\` is missing or not a text; ${shape}`],
  [
    'p.tsv',
    'Five boats',
    'has no tab in it; write original and translation, or id, original and translation, with a tab between them',
  ],
  [
    'p.tsv',
    'a\tb\tc\td',
    'has 4 columns; write original and translation, or id, original and translation, with a tab between them',
  ],
  ['p.tsv', Uint8Array.of(0x46, 0xfc, 0x6e, 0x66, 0x09, 0x35), 'is not UTF-8; save the file as UTF-8'],
])('%s with a bad line 7: the others are answered, it is named: %s', async (name, line, problem) => {
  const good = name === 'p.jsonl' ? jsonl : rows.map((row) => `${Object.values(row).join('\t')}\n`).join('');
  const cwd = folderWith({
    [name]: Buffer.concat([good, good, line, '\n', good].map((part) => Buffer.from(part as string))),
  });
  const { status, stdout, stderr } = await gegenlesen(
    check(name, '--format', 'jsonl', ...languages, '--out', 'o.jsonl'),
    { cwd },
  );
  expect({ status, stderr }).toEqual({ status: 2, stderr: `gegenlesen: ${name}, line 7: ${problem}\n` });
  expect(answers(stdout)).toEqual([...expected, ...expected, ...expected]);
  expect(readFileSync(join(cwd, 'o.jsonl'), 'utf8')).toBe(stdout);
});

test.each([
  [
    'p.mxliff',
    'p.mxliff: pairs cannot be read from files with this ending, only from .jsonl, .docx, .docm, .po, .pot, .xlf, .xliff, .sdlxliff, .mqxliff, .tmx, .tbx, .ts, .xcstrings, .csv, .xlsx, .xlsm, .tsv and .tab; export it as one of these, or name its format with an option such as `--read-as jsonl`',
  ],
  ['empty.tmx', 'empty.tmx: contains no pairs; name a file that contains some'],
  ['broken.tmx', 'broken.tmx, line 2: is not well-formed XML: unexpected close tag; export it again'],
  ['missing.jsonl', 'missing.jsonl: does not exist; check the spelling and the folder'],
  ['empty.jsonl', 'empty.jsonl: contains no pairs; name a file that contains some'],
  [
    'french.tsv',
    'french.tsv: the translation reads as French; German and English can be checked; use `--target-lang de` or `--target-lang en` if that is wrong',
  ],
  ['english.tsv', 'english.tsv: both sides read as English; set `--source-lang` and `--target-lang` if that is wrong'],
])('%s is refused', async (name, message) => {
  const english = 'The bridge over the river was closed for 3 weeks because of the storm';
  const french = 'Le pont sur la rivière a été fermé pendant 3 semaines à cause de la tempête';
  const files = {
    'p.mxliff': '<xliff/>',
    'empty.tmx': '<tmx/>',
    'broken.tmx': '<tmx>\n</body></tmx>',
    'empty.jsonl': '\n\n',
    'french.tsv': `${english}\t${french}\n`,
    'english.tsv': `${english}\t${english}\n`,
  };
  const result = await gegenlesen(check(name), { cwd: folderWith(files) });
  expect(result).toEqual({ status: 2, stdout: '', stderr: `gegenlesen: ${message}\n` });
});

const catalogue = `msgid ""
msgstr "Language: de\\n"

msgid "Close 3 files"
msgstr "8 Dateien schließen"

#, fuzzy
msgid "Open 4 files"
msgstr "9 Dateien öffnen"

msgid "12"
msgstr ""

msgid "Do not save"
msgstr ""

msgid "Save 2 files"
msgstr "2 Dateien speichern"

#~ msgid "Print 5 files"
#~ msgstr "6 Dateien drucken"
`;
const waiting = '2 units are not translated yet, 1 is marked fuzzy, 1 is obsolete';

describe('a catalogue', () => {
  const run = (...options: string[]) =>
    gegenlesen(check('de.po', '--no-meaning', ...options), { cwd: folderWith({ 'de.po': catalogue }) });

  test('is answered in its order; what is not translated or fuzzy is told once and accused of nothing', async () => {
    const { stdout, stderr } = await run('--format', 'jsonl');
    expect(answers(stdout)).toEqual([
      ['Close 3 files', ['number-changed']],
      ['Open 4 files', []],
      ['12', []],
      ['Do not save', []],
      ['Save 2 files', []],
    ]);
    const lines = stdout.trim().split('\n');
    expect(lines.map((line) => PairReport.parse(JSON.parse(line)).state)).toEqual([
      undefined,
      'fuzzy',
      'untranslated',
      'untranslated',
      undefined,
    ]);
    expect(stderr).toBe(`gegenlesen: de.po: ${waiting}\n`);
  });

  test('has its fuzzy messages checked on request', async () => {
    const { stdout } = await run('--format', 'jsonl', '--fuzzy');
    expect(answers(stdout)[1]).toEqual(['Open 4 files', ['number-changed']]);
  });

  test('has its states counted in the report', async () => {
    const { stdout, stderr } = await run();
    expect(stdout).toContain(`2 pairs, 1 flagged; 1 finding: 1 critical\n${waiting}\n`);
    expect(stderr).toBe('');
  });

  test('has them in the JSON of the summary', async () => {
    const { stdout } = await run('--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      pairs: 2,
      flagged: 1,
      units: { translated: 2, fuzzy: 1, untranslated: 2, obsolete: 1, kept: 0 },
      gate: { decidedBy: 'severity' },
    });
  });

  test.each([
    [['--max-untranslated', '1'], 1, '2 units are not translated yet; the gate allows 1.'],
    [['--max-untranslated', '2'], 0, '2 untranslated units, with 2 allowed.'],
    [['--max-fuzzy', '0'], 1, '1 unit is marked fuzzy; the gate allows 0.'],
    [
      ['--max-fuzzy', '1', '--max-untranslated', '5'],
      0,
      '2 untranslated units, with 5 allowed and 1 fuzzy unit, with 1 allowed.',
    ],
  ])('with %j ends with status %i', async (options, status, reason) => {
    const result = await run('--fail-on', 'never', ...options);
    expect(result.status).toBe(status);
    expect(result.stdout).toContain(reason);
  });

  test('has its limits in the configuration', async () => {
    const config = JSON.stringify({ gate: { failOn: 'never', maxUntranslated: 0 } });
    const cwd = folderWith({ 'de.po': catalogue, 'gegenlesen.config.json': config });
    const { status, stdout } = await gegenlesen(check('de.po', '--no-meaning'), { cwd });
    expect({ status, end: stdout.trimEnd().split('\n').at(-1) }).toEqual({
      status: 1,
      end: 'Does not pass. 2 units are not translated yet; the gate allows 0.',
    });
  });

  test('may be a template that nobody has translated', async () => {
    const cwd = folderWith({ 'de.po': 'msgid "Open"\nmsgstr ""\n' });
    const { status, stdout } = await gegenlesen(check('de.po', ...languages), { cwd });
    expect(status).toBe(0);
    expect(stdout).toContain('0 pairs, 0 flagged; no findings\n1 unit is not translated yet\n');
  });
});

test('the form of a string counts, as far as its file shows it', async () => {
  const po = [
    ['#: src/a.c:1', '_Delete…', '_Löschen …'],
    ['#: src/a.c:3', 'C_lear', '_Leeren'],
    ['#: src/a.c:9', 'Name: ', 'Name'],
    ['#: src/a.c:9', '\\nUsage: ', '\\nAufruf: '],
  ].map(([place, id, text]) => `${place}\nmsgid "${id}"\nmsgstr "${text}"\n`);
  const unit = (id: string, source: string, target: string): string =>
    `<trans-unit id="${id}"><source>${source}</source><target>${target}</target></trans-unit>`;
  const xlf = [
    unit('blank', 'Size: ', 'Größe:'),
    unit('code', 'Size: <x id="1"/>', 'Größe:'),
    unit('indented', 'Size', '\n  Größe\n'),
  ].join('');
  const cwd = folderWith({
    'de.po': po.join('\n'),
    'de.xlf': `<xliff version="1.2"><file source-language="en" target-language="de"><body>${xlf}</body></file></xliff>`,
  });
  const found = async (file: string) => {
    const { stdout } = await gegenlesen(check(file, '--no-meaning', '--format', 'jsonl', ...languages), { cwd });
    return Object.fromEntries(answers(stdout));
  };
  expect(await found('de.po')).toEqual({
    '_Delete…': [],
    C_lear: ['accelerator-repeated'],
    'Name: ': ['blank-changed', 'ending-changed'],
    '\nUsage: ': [],
  });
  expect(await found('de.xlf')).toEqual({ blank: ['blank-changed'], code: ['inline-changed'], indented: [] });
});

test('undetectable languages are taken for English to German, with a notice', async () => {
  const { status, stderr } = await gegenlesen(check('p.tsv'), {
    cwd: folderWith({ 'p.tsv': '12\t12\n1.5 %\t1,5 %\n' }),
  });
  const message =
    'p.tsv: cannot detect the languages; assuming English to German, --source-lang and --target-lang override it';
  expect({ status, stderr }).toEqual({ status: 0, stderr: `gegenlesen: ${message}\n` });
});

test('German to English is detected', async () => {
  const german = 'Der Fluss war im Jahr 2024 an 12.500 Stellen breiter als auf der Karte.';
  const english = 'In 2024 the river was wider than on the map in 12,500 places.';
  const { status, stdout, stderr } = await gegenlesen(check('p.tsv', '--format', 'jsonl'), {
    cwd: folderWith({ 'p.tsv': `${german}\t${english}\n` }),
  });
  expect({ status, stderr, answers: answers(stdout) }).toEqual({ status: 0, stderr: '', answers: [['1', []]] });
});

test('text shows the findings and their sum', async () => {
  const { stdout } = await gegenlesen(check('p.jsonl', ...languages), { cwd: folderWith({ 'p.jsonl': jsonl }) });
  expect(stdout).toMatch(/^critical number-changed {2}pair b\n/);
  expect(stdout).toMatch(/^3 pairs, 1 flagged; 1 finding: 1 critical$/m);
});

test('the configuration above a file of pairs applies to it', async () => {
  const line = {
    id: 'a',
    source: 'See ISBN 12. The mill has 12 seats.',
    target: 'Siehe ISBN 13. Die Mühle hat 21 Plätze.',
  };
  const config = {
    gate: { failOn: 'never', budgets: { rules: { 'number-changed': 0 } } },
    ignore: ['ISBN \\d+'],
    rules: { 'number-changed': 'minor' },
  };
  const cwd = folderWith({ 'data/p.jsonl': JSON.stringify(line), 'gegenlesen.config.json': JSON.stringify(config) });
  const { status, stdout } = await gegenlesen(['check', '--pairs', 'data/p.jsonl', '--no-meaning'], { cwd });
  expect({ status, end: stdout.trimEnd().split('\n').at(-1) }).toEqual({
    status: 1,
    end: 'Does not pass. 1 `number-changed` finding exceeds the budget of 0.',
  });
});

test('a pair is answered before the next arrives', async () => {
  const cwd = folderWith({});
  const pipe = join(cwd, 'pipe.jsonl');
  execFileSync('mkfifo', [pipe]);
  const child = start(check(pipe, '--format', 'jsonl', ...languages));
  const answer = (): Promise<string> =>
    new Promise((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
  const [first, second] = jsonl.split('\n');
  const writer = await open(pipe, 'w');
  await writer.write(`${first}\n`);
  expect(answers(await answer())).toEqual([['a', []]]);
  await writer.write(`${second}\n`);
  expect(answers(await answer())).toEqual([['b', ['number-changed']]]);
  await writer.close();
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(1);
});

test('a report on pairs cannot be a page', async () => {
  const result = await gegenlesen(check('p.jsonl', '--out', 'o.html'), { cwd: folderWith({ 'p.jsonl': jsonl }) });
  const message = 'o.html: a report on pairs is not written as html; end it in .jsonl, .json, .txt or .md';
  expect(result).toEqual({ status: 2, stdout: '', stderr: `gegenlesen: ${message}\n` });
});
