import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { readsAsGerman } from '../check.ts';
import { fieldCases } from './field.ts';

async function read(lines: string) {
  const folder = await mkdtemp(join(tmpdir(), 'gegenlesen-'));
  await mkdir(join(folder, 'eval'));
  await writeFile(join(folder, 'eval', 'field.tsv'), lines);
  return fieldCases({ folder, say: () => {} }, readsAsGerman);
}

test.each([
  ['Mute', 'Stummschalten', 'en', 'de'],
  ['Ton einschalten', 'Unmute', 'de', 'en'],
  ['The rent is due monthly.', 'Die Miete ist monatlich fällig.', 'en', 'de'],
  ['Die Miete ist monatlich fällig.', 'The rent is due monthly.', 'de', 'en'],
  ['Save changes', 'Save changes', 'en', 'de'],
  ['Warenkorb', 'Warenkorb', 'de', 'en'],
])('%j, %j is read from %s to %s', async (source, target, from, to) => {
  expect(await read(`#class\texpect\nlabel\tflag\t${source}\t${target}\tnote\n`)).toEqual([
    {
      kind: 'label',
      expect: 'flag',
      pair: { source: { text: source, lang: from }, target: { text: target, lang: to } },
    },
  ]);
});

test('a line without an expectation is named', async () => {
  await expect(read('#class\texpect\nlabel\tmaybe\tMute\tStummschalten\n')).rejects.toThrow(InputError);
  await expect(read('#class\texpect\nlabel\tmaybe\tMute\tStummschalten\n')).rejects.toThrow('line 2');
});
