import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PairReport } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { folderWith, gegenlesen } from './gegenlesen.ts';

const parts = [
  ['the left guide', 'linke Führung'],
  ['the right guide', 'rechte Führung'],
  ['the upper guide', 'obere Führung'],
  ['the lower guide', 'untere Führung'],
] as const;
const acts = [
  ['Grease', 'fetten'],
  ['Check', 'prüfen'],
  ['Clean', 'reinigen'],
  ['Replace', 'ersetzen'],
] as const;
const tools = [
  ['the quillbar', 'der Pinolstange'],
  ['the drawtube', 'dem Zugrohr'],
  ['the toolpost', 'dem Stahlhalter'],
  ['the headplate', 'der Kopfplatte'],
] as const;
const sentences = acts.flatMap(([act, verb]) =>
  parts.flatMap(([part, guide]) =>
    tools.map(([tool, place]) => [`${act} ${part} on ${tool}.`, `Die ${guide} an ${place} ${verb}.`] as const),
  ),
);
const memory = `<tmx version="1.4"><header srclang="en"/><body>${sentences
  .map(([en, de]) => `<tu><tuv xml:lang="en"><seg>${en}</seg></tuv><tuv xml:lang="de"><seg>${de}</seg></tuv></tu>`)
  .join('')}</body></tmx>`;

/** A word that only the memory explains. */
const pair = JSON.stringify({
  source: 'A worn quillbar damages the quillbar seat.',
  target: 'Eine verschlissene Pinolstange beschädigt den Sitz der Pinolstange.',
});

test('a translation memory is learned, used, listed, ignored and forgotten', async () => {
  const cwd = folderWith({ 'lathe.tmx': memory, 'pair.jsonl': `${pair}\n` });
  const env = { GEGENLESEN_DATA: join(cwd, 'data') };
  const run = (...args: string[]) => gegenlesen(args, { cwd, env });
  const check = ['check', '--pairs', 'pair.jsonl', '--format', 'jsonl', '--source-lang', 'en', '--target-lang', 'de'];
  const driftOf = (stdout: string): number => PairReport.parse(JSON.parse(stdout)).drift;
  const before = await run(...check);

  expect(await run('learn', 'lathe.tmx')).toEqual({
    status: 0,
    stdout: 'Learned lathe: 64 pairs of lathe.tmx; every check knows it from now on.\n',
    stderr: '',
  });
  expect(await run('learn', '--list')).toMatchObject({ status: 0, stdout: 'lathe: 64 pairs of lathe.tmx\n' });

  const after = await run(...check);
  expect(after.stderr).toBe('gegenlesen: also uses the words of lathe; --no-learned ignores them\n');
  expect(driftOf(after.stdout)).toBeLessThan(driftOf(before.stdout));
  expect(await run(...check, '--no-learned')).toEqual(before);

  expect(await run('learn', '--remove', 'lathe')).toEqual({ status: 0, stdout: 'Forgot lathe.\n', stderr: '' });
  expect(await run('learn', '--list')).toMatchObject({ stdout: 'Nothing was learned yet.\n' });
  expect(await run(...check)).toEqual(before);
  expect(readdirSync(join(cwd, 'data', 'learned'))).toEqual([]);
});

test('learning aligns the documents of a folder first', async () => {
  const documents = Object.fromEntries(
    (['en', 'de'] as const).map((lang, side) => [
      `texts/lathe.${lang}.txt`,
      sentences.map((sentence, i) => `${sentence[side]} ${i + 10} mm.`).join('\n\n'),
    ]),
  );
  const cwd = folderWith(documents);
  const env = { GEGENLESEN_DATA: join(cwd, 'data') };
  const { status, stdout } = await gegenlesen(['learn', 'texts', '--name', 'lathe'], { cwd, env });
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(/^Learned lathe: \d+ pairs of texts; /),
  });
  const after = await gegenlesen(['batch', 'texts', '--out', 'out'], { cwd, env });
  expect(after.status).toBe(0);
});

test.each<[string, Readonly<Record<string, string>>, string[], string]>([
  ['no file', {}, ['learn'], 'learn: needs a file; write `gegenlesen learn memory.tmx`'],
  ['a file that is not there', {}, ['learn', 'm.tmx'], 'm.tmx: does not exist; check the spelling and the folder'],
  [
    'too few pairs',
    { 'p.tsv': 'The bridge is old.\tDie Brücke ist alt.\n' },
    ['learn', 'p.tsv'],
    'p.tsv: 1 pairs are too few to learn words from; name files with 50 or more',
  ],
  [
    'a name that is no name',
    { 'p.tsv': '' },
    ['learn', 'p.tsv', '--name', '../p'],
    '--name: `../p` is not a valid name; use letters, digits, `.`, `-` and `_`',
  ],
  [
    'nothing to forget',
    {},
    ['learn', '--remove', 'lathe'],
    '--remove: nothing called `lathe` was learned; nothing was learned yet',
  ],
  [
    'a broken layer',
    { 'data/learned/lathe.json': '{', 'p.tsv': 'Five boats\tFünf Boote\n' },
    ['check', '--pairs', 'p.tsv'],
    'is not a readable layer of words; learn it again, or use `gegenlesen learn --remove lathe`',
  ],
])('%s is reported', async (_, files, args, message) => {
  const cwd = folderWith(files);
  const { status, stderr } = await gegenlesen(args, { cwd, env: { GEGENLESEN_DATA: join(cwd, 'data') } });
  expect({ status, said: stderr.includes(message) ? message : stderr }).toEqual({ status: 2, said: message });
});
