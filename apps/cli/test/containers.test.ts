import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxOf, epubOf, odtOf } from '@gegenlesen/testing/containers';
import { expect, test } from 'vitest';
import { folderWith, gegenlesen } from './gegenlesen.ts';

const english = ['The old mill stands by the river & is quiet.', 'It was sold for 420,000 euros in March.'];
const german = ['Die alte Mühle steht am Fluss & ist still.', 'Sie wurde im März für 240.000 Euro verkauft.'];

/** Each sentence as a paragraph, its words in elements of their own. */
const written = (sentences: readonly string[], paragraph: string, word: (text: string) => string): string =>
  sentences
    .map((sentence) => sentence.replaceAll('&', '&amp;').split(/(?= )/).map(word).join(''))
    .map((inner) => `<${paragraph}>${inner}</${paragraph}>`)
    .join('');

const docx = (sentences: readonly string[]) =>
  docxOf(written(sentences, 'w:p', (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`));
const odt = (sentences: readonly string[]) =>
  odtOf(written(sentences, 'text:p', (text) => `<text:span>${text}</text:span>`));
const epub = (sentences: readonly string[]) => epubOf([written(sentences, 'p', (text) => `<i>${text}</i>`)]);

const files = {
  'word/a.en.docx': docx(english),
  'word/a.de.docx': docx(german),
  'open/b.en.odt': odt(english),
  'open/b.de.odt': odt(german),
  'book/c.en.epub': epub(english),
  'book/c.de.epub': epub(german),
};

const reports = [
  'r.txt',
  'r.html',
  'r.md',
  'r.sarif',
  'r.csv',
  'r.github.txt',
  'r.comment.md',
  'r.junit.xml',
  'r.checkstyle.xml',
  'r.codequality.json',
];

test.each([
  ['word/a', 'docx'],
  ['open/b', 'odt'],
  ['book/c', 'epub'],
])('the reports on %s.*.%s name sentences and show no XML', async (name, ending) => {
  const folder = folderWith(files);
  const outs = reports.flatMap((report) => ['--out', report]);
  const pair = [`${name}.en.${ending}`, `${name}.de.${ending}`];
  const { status, stderr } = await gegenlesen(['check', ...pair, '--no-meaning', ...outs], { cwd: folder });
  expect([status, stderr]).toEqual([1, expect.not.stringContaining('bug')]);
  for (const report of reports) {
    const text = readFileSync(join(folder, report), 'utf8');
    expect(`${report}: ${text}`).toContain('240.000');
    expect(`${report}: ${text}`).toMatch(/sentence 2|sentences? 2/);
    expect(`${report}: ${text}`).not.toMatch(/<\/?(?:w|text):|xml:space|&lt;\/?(?:w:|text:|i&gt;)/);
  }
});

test('batch pairs them like other texts', async () => {
  const folder = folderWith(files);
  const { stdout } = await gegenlesen(['batch', '.', '--no-meaning', '--out', 'reports'], { cwd: folder });
  expect(stdout).toContain('3 pairs checked, 0 passed.');
  expect(readdirSync(join(folder, 'reports')).sort()).toEqual(
    expect.arrayContaining(['book', 'index.html', 'open', 'word']),
  );
});

test('a broken one is named with the reason, and so is a file with the wrong ending', async () => {
  const cwd = folderWith({ ...files, 'broken.docx': docx(english).subarray(0, 400), 'a.txt': docx(english) });
  const broken = await gegenlesen(['check', 'broken.docx', 'word/a.de.docx'], { cwd });
  expect([broken.status, broken.stderr]).toEqual([
    2,
    'gegenlesen: broken.docx: is a broken ZIP archive: its directory is missing, so its end is probably cut off; get the file again, or save it again in the program that it comes from\n',
  ]);
  const other = await gegenlesen(['check', 'a.txt', 'word/a.de.docx'], { cwd });
  expect([other.status, other.stderr]).toEqual([
    2,
    'gegenlesen: a.txt: is a ZIP archive or an Office document, which is not supported; give it the ending of its format, such as `.docx`\n',
  ]);
});
