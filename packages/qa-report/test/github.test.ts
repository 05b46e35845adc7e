import { expect, test } from 'vitest';
import { attack, batch, written } from './lists.ts';
import { manyFindings } from './many-findings.ts';

/** The commands as the runner reads them: kind, properties, message. */
const commandsIn = (text: string) =>
  [...text.matchAll(/^::(\w+) (.*?)::(.*)$/gm)].map(([, kind, properties = '', message = '']) => ({
    kind,
    ...Object.fromEntries(properties.split(',').map((property) => property.split('=').map(decoded))),
    message: decoded(message),
  }));
const decoded = (text: string): string =>
  text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');

test('a batch is the golden file', async () => {
  await expect(written('github', batch)).toMatchFileSnapshot('goldens/batch.golden.github.txt');
});

test('pairs that could not be checked come first, then the worst and surest findings', () => {
  expect(commandsIn(written('github', batch)).map(({ kind, title }) => `${kind} ${title}`)).toEqual([
    'error cannot be checked',
    'error has no partner',
    'error critical: number-changed',
    'error critical: date-changed',
    'error critical: scale-changed',
    'error critical: bound-changed',
    'error major: figures-swapped',
    'error major: omitted',
    'warning minor: number-added',
    'warning minor: leftover',
    'warning minor: added',
    'notice neutral: unit-converted',
  ]);
});

test('nothing in a text begins or ends a command', () => {
  const text = written('github', attack);
  expect(text.split('\n').filter((line) => line !== '' && !/^::(error|warning|notice) file=/.test(line))).toEqual([]);
  expect(commandsIn(text)[0]).toMatchObject({
    kind: 'error',
    file: 'a,b:c%\n]]>\u0007.txt',
    message: '<b>::warning::</b>  �',
  });
});

test('GitHub shows ten of a kind, so the rest is counted', () => {
  const lines = written('github', [manyFindings(25, 'critical'), manyFindings(11, 'minor')]).split('\n');
  expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
  expect(lines.at(-2)).toBe(
    '15 more errors and 1 more warning not shown here; GitHub takes 10 of each kind from a step.',
  );
});
