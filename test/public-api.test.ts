import { describe, expect, test } from 'vitest';
import { workspaces } from '../scripts/workspaces.mjs';
import { files, read } from './repository.ts';

const packages = workspaces.filter(({ folder }) => files.includes(`${folder}/src/index.ts`));

/** The statements of an index.ts, one a line. */
const statementsOf = (folder: string): readonly string[] =>
  read(`${folder}/src/index.ts`)
    .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '')
    .split(';')
    .map((statement) => statement.replace(/\s+/g, ' ').trim())
    .filter((statement) => statement !== '');

/** The names that a statement exports; types say so. */
function namesIn(statement: string): readonly string[] {
  const [, type, list] = /^export (type )?\{ (.*?),? \} from '[^']+'$/.exec(statement) ?? [];
  return (list ?? '')
    .split(', ')
    .map((name) => name.replace(/\w+ as /, ''))
    .map((name) => (type === undefined ? name : `type ${name}`));
}

test.each(packages.map(({ folder }) => folder))('%s/src/index.ts is a list of named exports', (folder) => {
  for (const statement of statementsOf(folder)) {
    expect(statement).toMatch(/^export (type )?\{( (type )?(\w+ as )?\w+,?)+ \} from '\.\/[\w/-]+\.ts'$/);
  }
});

describe('what programs may import', () => {
  test('is what public-api.golden.txt says, and changes with a note in the changelog', async () => {
    const lists = packages.map(({ folder, manifest }) => {
      const names = statementsOf(folder).flatMap(namesIn);
      const [types, values] = [names.filter(isType), names.filter((name) => !isType(name))];
      return [manifest.name, ...values.sort(), ...types.sort()].join('\n  ');
    });
    await expect(`${lists.join('\n\n')}\n`).toMatchFileSnapshot('public-api.golden.txt');
  });
});

const isType = (name: string): boolean => name.startsWith('type ');
