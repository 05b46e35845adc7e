import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readLines } from './read.ts';

const folder = await mkdtemp(join(tmpdir(), 'gegenlesen-'));
const Item = z.object({ id: z.string() });

test('a set that is absent is skipped, and a line says so', async () => {
  const said: string[] = [];
  expect(await readLines({ folder, say: (line) => said.push(line) }, 'eval/none.jsonl', Item)).toBeNull();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('eval is missing');
});

test.each([
  ['{"id":"a"}\n{"id":"b"}\n', [{ id: 'a' }, { id: 'b' }]],
  ['{"id":"a"}', [{ id: 'a' }]],
])('%j holds one item a line', async (text, items) => {
  await writeFile(join(folder, 'items.jsonl'), text);
  expect(await readLines({ folder, say: () => {} }, 'items.jsonl', Item)).toEqual(items);
});

test.each(['{"id":"a"}\n{"id":1}\n', '{"id":"a"}\nno json\n'])('%j is wrong in line 2', async (text) => {
  await writeFile(join(folder, 'wrong.jsonl'), text);
  const read = readLines({ folder, say: () => {} }, 'wrong.jsonl', Item);
  await expect(read).rejects.toThrow(InputError);
  await expect(read).rejects.toThrow('wrong.jsonl, line 2');
});
