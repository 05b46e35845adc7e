import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, importsOf, isTest } from './repository.ts';

/** The rooms of a workspace in the order in which a text passes through them: each imports from those before it. */
const rooms: Readonly<Record<string, readonly string[]>> = {
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
    const reached = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
      for (const other of imports.get(path) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        reached(other, seen);
      }
      return seen;
    };
    expect(code.filter((path) => reached(path).has(path))).toEqual([]);
  });
});
