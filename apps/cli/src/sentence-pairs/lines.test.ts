import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { linesOf } from './lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string): Promise<string[]> {
  const path = join(folder, 'lines.txt');
  writeFileSync(path, content);
  const lines: string[] = [];
  for await (const { number, bytes } of linesOf(path)) {
    expect(number).toBe(lines.length + 1);
    lines.push(String(bytes));
  }
  return lines;
}

test.each([
  ['', []],
  ['a', ['a']],
  ['a\n', ['a']],
  ['a\n\nb', ['a', '', 'b']],
  ['a\r\nb', ['a\r', 'b']],
  ['a\u2028b\nc', ['a\u2028b', 'c']],
])('%j', async (content, lines) => {
  expect(await read(content)).toEqual(lines);
});

test('a line longer than what is read at once stays one line', async () => {
  const long = 'ä'.repeat(1_500_000);
  expect(await read(`${long}\n${long}x\nend`)).toEqual([long, `${long}x`, 'end']);
});

test('lines joined by line feeds give the file again', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
      const content = `${text}\n`;
      expect((await read(content)).map((line) => `${line}\n`).join('')).toBe(content);
    }),
  );
});
