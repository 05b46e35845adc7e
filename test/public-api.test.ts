import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workspaces } from '../scripts/workspaces.mjs';
import { files, read } from './repository.ts';

/** The modules that programs can import, by name. */
const entries = workspaces.flatMap(({ folder, manifest }) =>
  Object.entries(manifest.exports ?? {})
    .map(([path, conditions]) => ({
      name: posix.join(manifest.name, path),
      file: posix.join(folder, (typeof conditions === 'string' ? undefined : conditions['@gegenlesen/source']) ?? ''),
    }))
    .filter(({ file }) => file.endsWith('/index.ts') && files.includes(file)),
);

/** The statements of an index.ts. */
const statementsOf = (file: string): readonly string[] =>
  read(file)
    .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '')
    .split(';')
    .map((statement) => statement.replace(/\s+/g, ' ').trim())
    .filter((statement) => statement !== '');

/** The names a statement exports; types are prefixed with `type`. */
function namesIn(statement: string): readonly string[] {
  const [, type, list] = /^export (type )?\{ (.*?),? \} from '[^']+'$/.exec(statement) ?? [];
  return (list ?? '')
    .split(', ')
    .map((name) => name.replace(/\w+ as /, ''))
    .map((name) => (type === undefined ? name : `type ${name}`));
}

test.each(entries)('$file is a list of named exports', ({ file }) => {
  for (const statement of statementsOf(file)) {
    expect(statement).toMatch(/^export (type )?\{( (type )?(\w+ as )?\w+,?)+ \} from '\.{1,2}\/[\w/-]+\.ts'$/);
  }
});

describe('what programs may import', () => {
  test('matches public-api.golden.txt, and changes only with a note in the changelog', async () => {
    const lists = entries.map(({ name, file }) => {
      const names = statementsOf(file).flatMap(namesIn);
      const [types, values] = [names.filter(isType), names.filter((name) => !isType(name))];
      return [name, ...values.sort(), ...types.sort()].join('\n  ');
    });
    await expect(`${lists.join('\n\n')}\n`).toMatchFileSnapshot('public-api.golden.txt');
  });
});

const isType = (name: string): boolean => name.startsWith('type ');
