import { describe, expect, test } from 'vitest';
import { rootManifest, workspaces } from '../scripts/workspaces.mjs';
import { files, isTest, read } from './repository.ts';

const binary = /\.(png|jpe?g|gif|woff2?|ico|bin)$/;
const texts = files.filter((path) => !binary.test(path) && !path.includes('/fixtures/'));
const code = files.filter((path) => /\.(tsx?|mjs|js)$/.test(path));

test('files are short', () => {
  const long = code.filter((path) => !isTest(path) && read(path).split('\n').length > 220);
  expect(long).toEqual([]);
});

describe('no file mentions', () => {
  test.each([
    ['a folder of a particular machine', /(?<![\w.:/-])\/(?:home|Users|root|work)\/\w|\b[A-Z]:\\Users\\/],
    ['the host of a registry', /registry\.[a-z]|[n]pmjs\.|[v]erdaccio|[a]rtifactory/i],
  ])('%s', (_, pattern) => {
    expect(texts.filter((path) => pattern.test(read(path)))).toEqual([]);
  });
});

test('only the evaluation and the training mention the shared data', () => {
  const mentions = texts.filter((path) => /\.\.\/shared\b/.test(read(path)));
  expect(mentions.filter((path) => !/^(?:evaluation|training)\//.test(path))).toEqual([]);
});

test('no linter rule is silenced without a reason', () => {
  const bare = code.filter((path) => /biome-ignore(?! [\w/]+: \w)|@ts-(ignore|nocheck)/.test(read(path)));
  expect(bare.filter((path) => path !== 'test/files.test.ts')).toEqual([]);
});

describe('the licence of the code is Apache-2.0', () => {
  test('in LICENSE', () => {
    expect(read('LICENSE')).toMatch(/Apache License\s+Version 2\.0, January 2004/);
  });

  test.each([['package.json', rootManifest] as const, ...workspaces.map((w) => [w.folder, w.manifest] as const)])(
    'in %s',
    (folder, { license }) => {
      // The word model has the licence that its texts require.
      expect(license).toBe(folder === 'packages/lexicon' ? 'Apache-2.0 AND GPL-3.0-or-later' : 'Apache-2.0');
    },
  );
});
