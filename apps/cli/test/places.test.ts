import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, gegenlesen } from './gegenlesen.ts';

const english = 'The mill is old.\nThe new owner paid 420,000 euros for it.\n';
const german = 'Die Mühle ist alt.\nDie neue Besitzerin zahlte dafür 240.000 Euro.\n';
const mark = Buffer.from('\ufeff', 'utf16le');

interface Case {
  readonly is: string;
  readonly files: readonly [original: string, translation: string];
  readonly texts: readonly [string, string];
  readonly bytesOf?: (text: string) => Uint8Array;
  /** The file as an editor shows it. */
  readonly decoded?: string;
  /** What is marked, and its line and column. */
  readonly marks: readonly [text: string, line: number, column: number];
}

test.each<Case>([
  {
    is: 'UTF-8 with a byte order mark and CR LF',
    files: ['a.en.txt', 'a.de.txt'],
    texts: [english, `\ufeff${german}`.replaceAll('\n', '\r\n')],
    marks: ['240.000', 2, 34],
  },
  {
    is: 'UTF-16',
    files: ['a.en.txt', 'a.de.txt'],
    texts: [english, german],
    bytesOf: (text) => Buffer.concat([mark, Buffer.from(text, 'utf16le')]),
    decoded: 'utf-16le',
    marks: ['240.000', 2, 34],
  },
  {
    is: 'Windows-1252',
    files: ['a.en.txt', 'a.de.txt'],
    texts: [english, german],
    bytesOf: (text) => Buffer.from(text, 'latin1'),
    decoded: 'windows-1252',
    marks: ['240.000', 2, 34],
  },
  {
    is: 'lines that end with CR',
    files: ['a.en.txt', 'a.de.txt'],
    texts: [english, german.replaceAll('\n', '\r')],
    marks: ['240.000', 2, 34],
  },
  {
    is: 'Markdown, in a list behind an emoji',
    files: ['a.en.md', 'a.de.md'],
    texts: [
      '# The mill\n\n- It is old.\n- 😀 The new owner *paid* **420,000** euros for it.\n',
      '# Die Mühle\n\n- Sie ist alt.\n- 😀 Die neue Besitzerin *zahlte* dafür **240.000** Euro.\n',
    ],
    marks: ['240.000', 4, 43],
  },
  {
    is: 'HTML with references',
    files: ['a.en.html', 'a.de.html'],
    texts: [
      '<html><body>\n<h1>The mill</h1>\n<p>The new owner paid <b>420,000</b> euros for it.</p>\n</body></html>\n',
      '<html><body>\n<h1>Die M&uuml;hle</h1>\n<p>Die neue Besitzerin zahlte daf&uuml;r <b>240.000</b> Euro.</p>\n</body></html>\n',
    ],
    marks: ['240.000', 3, 45],
  },
  {
    is: 'a sentence over two lines',
    files: ['a.en.md', 'a.de.md'],
    texts: [
      'The mill by the river is old. The new owner paid 420,000 euros for it.\n',
      'Die Mühle am Fluss ist alt. Die neue Besitzerin\nzahlte dafür\n240.000 Euro.\n',
    ],
    marks: ['240.000', 3, 1],
  },
])('$is: lines and columns are those of the file', async ({ files, texts, bytesOf, decoded = 'utf-8', marks }) => {
  const [original, translation] = files;
  const bytes = bytesOf === undefined ? Buffer.from(texts[1]) : bytesOf(texts[1]);
  const cwd = folderWith({ [original]: texts[0], [translation]: bytes });
  const { stdout } = await gegenlesen(['check', original, translation, '--format', 'sarif'], { cwd });
  const [result] = JSON.parse(stdout).runs[0].results.filter(
    ({ ruleId }: { ruleId: string }) => ruleId === 'number-changed',
  );
  const { artifactLocation, region } = result.locations[0].physicalLocation;
  expect([artifactLocation.uri, region.startLine, region.startColumn]).toEqual([translation, ...marks.slice(1)]);
  // Read again, as an editor would.
  const lines = new TextDecoder(decoded).decode(readFileSync(join(cwd, translation))).split(/\r\n|\r|\n/);
  expect(lines[region.endLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe(marks[0]);
});
