import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, importsOf, isTest } from './repository.ts';

/** The rooms of a workspace in the order in which a text passes through them: each imports from those before it. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  'packages/drift': [
    'read',
    'compare',
    'check',
    'sieve',
    'weigh',
    'findings-of.ts',
    'missing-in-a-row.ts',
    'shown.ts',
    'check-pair.ts',
    'check-documents.ts',
    'judgement-candidates.ts',
    'index.ts',
  ],
  'packages/qa-report': ['wording.ts', 'decide', 'read', 'words', 'render', 'index.ts'],
};

describe.each(Object.entries(rooms))('%s', (folder, order) => {
  const code = codeOf(folder).filter((path) => path.startsWith(`${folder}/src/`) && !isTest(path));
  const roomOf = (path: string): number => order.indexOf(path.slice(`${folder}/src/`.length).split('/')[0] ?? '');
  const imports = new Map(
    code.map((path) => [
      path,
      importsOf(path)
        .filter((imported) => imported.startsWith('.'))
        .map((imported) => posix.join(posix.dirname(path), imported)),
    ]),
  );

  test('keeps every file in a room', () => {
    expect(code.filter((path) => roomOf(path) < 0)).toEqual([]);
  });

  test('imports only from earlier rooms', () => {
    const wrong = [...imports].flatMap(([path, others]) =>
      others.filter((other) => roomOf(other) > roomOf(path)).map((other) => `${path} imports ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  test('has no file that imports itself by way of others', () => {
    expect(circlesIn(imports)).toEqual([]);
  });

  test('has no folder whose imports lead back to it', () => {
    expect(circlesIn(betweenFolders(imports, `${folder}/src`))).toEqual([]);
  });
});

type Imports = ReadonlyMap<string, readonly string[]>;

/** The imports between the folders of a source folder, without those inside one of them. */
function betweenFolders(imports: Imports, source: string): Imports {
  const folders = new Map<string, string[]>();
  for (const [path, others] of imports) {
    const from = posix.dirname(path);
    const to = others.map((other) => posix.dirname(other)).filter((folder) => folder !== from && folder !== source);
    folders.set(from, [...(folders.get(from) ?? []), ...to]);
  }
  return folders;
}

/** Everything that imports itself, however many imports that takes. */
function circlesIn(imports: Imports): readonly string[] {
  const reached = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
    for (const other of imports.get(path) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      reached(other, seen);
    }
    return seen;
  };
  return [...imports.keys()].filter((path) => reached(path).has(path));
}
