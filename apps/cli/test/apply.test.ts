import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxOf } from '@gegenlesen/testing/containers';
import { expect, test } from 'vitest';
import { folderWith, gegenlesen } from './gegenlesen.ts';

const text = '# Die Mühle\n\nSie wurde **2012** verkauft.\n';
const catalogue = 'msgid ""\nmsgstr "Language: de\\n"\n\nmsgid "Sold in 2021."\nmsgstr "Verkauft 2012."\n';
const docx = docxOf('<w:p><w:r><w:t>Sie wurde 2012 verkauft.</w:t></w:r></w:p>');

const line = (path: string, target: string, corrected: string, more = {}): string =>
  `${JSON.stringify({ path, target, corrected, name: 'Ida', at: '2026-03-04T09:30:00Z', ...more })}\n`;

const decision = `${JSON.stringify({
  fingerprint: 'f',
  rule: 'date-changed',
  verdict: 'confirmed',
  reason: null,
  name: 'Ida',
  at: '2026-03-04T09:30:00Z',
  source: null,
  target: null,
})}\n`;

const inText = line('texts/mill.de.md', 'Sie wurde 2012 verkauft.', 'Sie wurde 2021 verkauft.');
const inCatalogue = line('texts/de.po', 'Verkauft 2012.', 'Verkauft 2021.', { key: 'Sold in 2021.' });
const inWord = line('texts/mill.de.docx', 'Sie wurde 2012 verkauft.', 'Sie wurde 2021 verkauft.');
const gone = line('texts/mill.de.md', 'Sie ist schön.', 'Sie ist alt.');

const folder = (...lines: readonly string[]): string =>
  folderWith({
    'texts/mill.de.md': text,
    'texts/de.po': catalogue,
    'texts/mill.de.docx': docx,
    'decisions.jsonl': lines.join(''),
  });
const contentOf = (cwd: string, path: string): string => readFileSync(join(cwd, path), 'utf8');

test('corrections are written into the files, and nothing else changes', async () => {
  const cwd = folder(decision, inText, inCatalogue, inWord);
  const { status, stdout, stderr } = await gegenlesen(['apply', 'decisions.jsonl'], { cwd });
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(contentOf(cwd, 'texts/mill.de.md')).toBe(text.replace('2012', '2021'));
  expect(contentOf(cwd, 'texts/de.po')).toBe(catalogue.replace('2012', '2021'));
  expect(readFileSync(join(cwd, 'texts/mill.de.docx')).equals(docx)).toBe(false);
  expect(await gegenlesen(['apply', 'decisions.jsonl', '--dry-run'], { cwd })).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('--dry-run prints a unified diff, of Word files by sentence, and writes nothing', async () => {
  const cwd = folder(inText, inWord);
  const { status, stdout } = await gegenlesen(['apply', 'decisions.jsonl', '--dry-run'], { cwd });
  expect(status).toBe(1);
  expect(stdout).toBe(`--- a/texts/mill.de.md
+++ b/texts/mill.de.md
@@ -1,3 +1,3 @@
 # Die Mühle
${' '}
-Sie wurde **2012** verkauft.
+Sie wurde **2021** verkauft.
--- a/texts/mill.de.docx
+++ b/texts/mill.de.docx
@@ -1,1 +1,1 @@
-Sie wurde 2012 verkauft.
+Sie wurde 2021 verkauft.
`);
  expect(contentOf(cwd, 'texts/mill.de.md')).toBe(text);
});

test('a sentence that is gone is named, and the others are corrected', async () => {
  const cwd = folder(gone, inText);
  const { status, stderr } = await gegenlesen(['apply', 'decisions.jsonl', '.'], { cwd });
  expect([status, stderr]).toEqual([
    1,
    'gegenlesen: decisions.jsonl, line 1: texts/mill.de.md: no sentence says `Sie ist schön.`\n',
  ]);
  expect(contentOf(cwd, 'texts/mill.de.md')).toBe(text.replace('2012', '2021'));
});

test('--out writes corrected copies, with states if they are asked for', async () => {
  const cwd = folder(inText, inCatalogue);
  const { status } = await gegenlesen(['apply', 'decisions.jsonl', '--out', 'new', '--mark', 'reviewed'], { cwd });
  expect(status).toBe(0);
  expect(contentOf(cwd, 'texts/de.po')).toBe(catalogue);
  expect(contentOf(cwd, 'new/texts/mill.de.md')).toBe(text.replace('2012', '2021'));
  expect(contentOf(cwd, 'new/texts/de.po')).toBe(
    catalogue.replace('2012', '2021').replace('\nmsgid "Sold', '\n#, fuzzy\nmsgid "Sold'),
  );
});

test('a named file is corrected wherever it is', async () => {
  const cwd = folder(inText, inCatalogue);
  const { status } = await gegenlesen(['apply', '../decisions.jsonl', 'de.po'], { cwd: join(cwd, 'texts') });
  expect(status).toBe(0);
  expect([contentOf(cwd, 'texts/de.po'), contentOf(cwd, 'texts/mill.de.md')]).toEqual([
    catalogue.replace('2012', '2021'),
    text,
  ]);
});

test.each<[what: string, lines: string, call: readonly string[], message: string]>([
  ['no file of decisions', inText, [], 'gegenlesen apply: needs a file of decisions'],
  ['no corrections', decision, ['decisions.jsonl'], 'decisions.jsonl: contains no corrections'],
  [
    'a path out of the folder',
    line('../x.md', 'a', 'b'),
    ['decisions.jsonl'],
    'decisions.jsonl, line 1: `path`: `../x.md` leads out of the folder',
  ],
  ['a missing file', inText + line('x.md', 'a', 'b'), ['decisions.jsonl'], 'x.md: does not exist'],
  [
    'a file that no line corrects',
    inText,
    ['decisions.jsonl', 'texts/de.po'],
    'texts/de.po: is not corrected by any line',
  ],
  ['a wrong line', '{"corrected": "x"}\n', ['decisions.jsonl'], 'decisions.jsonl, line 1: `path`: '],
])('%s: an error, and nothing is written', async (_, lines, call, message) => {
  const cwd = folder(lines);
  const { status, stderr } = await gegenlesen(['apply', ...call], { cwd });
  expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
  expect(contentOf(cwd, 'texts/mill.de.md')).toBe(text);
});

test('findings go out as comments in the files, one by one and over a batch', async () => {
  const cwd = folderWith({
    'a.en.docx': docxOf('<w:p><w:r><w:t>It was sold for 420,000 euros in March.</w:t></w:r></w:p>'),
    'a.de.docx': docxOf('<w:p><w:r><w:t>Sie wurde im März für 240.000 Euro verkauft.</w:t></w:r></w:p>'),
  });
  const call = ['check', 'a.en.docx', 'a.de.docx', '--no-meaning', '--comments', 'b.docx', '--out', 'b.xlf'];
  expect((await gegenlesen(call, { cwd })).status).toBe(1);
  expect(contentOf(cwd, 'b.xlf')).toContain('>240.000</mrk>');
  await gegenlesen(['batch', '.', '--no-meaning', '--comments', '--out', 'out'], { cwd });
  expect(readFileSync(join(cwd, 'out/a.commented.docx')).equals(readFileSync(join(cwd, 'b.docx')))).toBe(true);
  const again = await gegenlesen(['check', 'a.en.docx', 'b.docx', '--no-meaning', '--format', 'json'], { cwd });
  expect(again.stdout).toContain('240.000');
});
