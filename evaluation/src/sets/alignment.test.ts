import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { germanFrenchSets } from './alignment.ts';

const emptyFolder = () => mkdtemp(join(tmpdir(), 'gegenlesen-'));

test('without the folder there is nothing to measure, and a message names it', async () => {
  const folder = await emptyFolder();
  const said: string[] = [];
  expect(await germanFrenchSets({ folder, say: (line) => said.push(line) })).toBeNull();
  expect(said).toEqual([expect.stringContaining('alignment-german-french is missing')]);
});

test('the documents of the folder are read with their right alignment', async () => {
  const folder = await emptyFolder();
  const place = join(folder, 'eval', 'alignment-german-french');
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'test2.de.txt'), 'Es regnet .\nWir bleiben im Zelt .\n');
  await writeFile(join(place, 'test2.fr.txt'), 'Comme il pleut , nous restons sous la tente .\n');
  await writeFile(join(place, 'test2.gold.jsonl'), '{"source": [0, 1], "target": [0]}\n');
  const said: string[] = [];
  const documents = await germanFrenchSets({ folder, say: (line) => said.push(line) });
  expect(documents).toMatchObject([
    {
      name: 'test2',
      source: [{ text: 'Es regnet .' }, { text: 'Wir bleiben im Zelt .' }],
      target: [{ text: 'Comme il pleut , nous restons sous la tente .' }],
      gold: [{ source: [0, 1], target: [0] }],
    },
  ]);
  expect(said).toEqual([]);
});
