import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workspaces } from '../scripts/workspaces.mjs';
import { codeOf, importsOf, isTest, packageOf, read } from './repository.ts';

/** A workspace may import only from the layers above its own in this table. */
const layers: readonly (readonly string[])[] = [
  ['packages/bitext', 'testing'],
  ['packages/ingest', 'packages/align', 'packages/lexicon', 'packages/reader', 'packages/drift', 'packages/qa-report'],
  ['packages/gegenlesen'],
  ['apps/worker'],
  ['apps/web'],
  ['apps/cli'],
  ['evaluation'],
];

/** Packages are pure and get everything from outside as an argument. Hashing and packing are pure, too. */
const allowedOfNode = ['node:crypto', 'node:zlib'];

/** Load a model and a runtime and keep readings, for apps. They are a subpath of their own, so the rest of the package stays pure. */
const loaders = ['packages/reader/src/load.ts', 'packages/reader/src/kept-readings.ts'];

const outside: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['the environment', /\bprocess\.\w/],
  ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\.\w/],
  ['chance', /\bMath\.random\b|\brandom(UUID|Bytes|Int)\b|\bgetRandomValues\b/],
  ['the network', /\bfetch\(|\bnew (WebSocket|XMLHttpRequest|EventSource)\b/],
  ['timers', /\bset(Timeout|Interval|Immediate)\(/],
];

const folderOf = new Map(workspaces.map(({ folder, manifest }) => [manifest.name, folder]));
const layerOf = (folder: string): number => layers.findIndex((layer) => layer.includes(folder));
const withoutComments = (code: string): string => code.replace(/\/\*.*?\*\/|(?<!:)\/\/[^\n]*/gs, '');

test.each(workspaces.map(({ folder }) => folder))('%s is in the table of layers', (folder) => {
  expect(layerOf(folder)).toBeGreaterThanOrEqual(0);
});

/** The names that workspaces export: their own, and names below it. */
const exported = new Set(
  workspaces.flatMap(({ manifest: { name, exports = {} } }) =>
    [...Object.keys(exports), '.'].map((path) => posix.join(name, path)),
  ),
);

describe.each(workspaces.map(({ folder }) => folder))('%s', (folder) => {
  const code = codeOf(folder);

  test('imports only from the layers above it in the table', () => {
    const wrong = code.flatMap((path) =>
      importsOf(path)
        .flatMap((imported) => folderOf.get(packageOf(imported) ?? '') ?? [])
        .filter((other) => other !== folder && layerOf(other) >= layerOf(folder))
        .map((other) => `${path} imports ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  test('imports from other workspaces only what they export', () => {
    const wrong = code.flatMap((path) =>
      importsOf(path)
        .filter((imported) => folderOf.has(packageOf(imported) ?? '') && !exported.has(imported))
        .concat(importsOf(path).filter((imported) => leaves(path, imported, folder)))
        .map((imported) => `${path} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe.each(workspaces.map(({ folder }) => folder).filter((folder) => folder.startsWith('packages/')))(
  '%s is pure',
  (folder) => {
    const code = codeOf(folder).filter((path) => !isTest(path) && !loaders.includes(path));

    test('and imports nothing impure from Node', () => {
      const wrong = code.flatMap((path) =>
        importsOf(path)
          .filter((imported) => imported.startsWith('node:') && !allowedOfNode.includes(imported))
          .map((imported) => `${path} imports ${imported}`),
      );
      expect(wrong).toEqual([]);
    });

    test.each(outside)('and does not use %s', (_, pattern) => {
      expect(code.filter((path) => pattern.test(withoutComments(read(path))))).toEqual([]);
    });
  },
);

/** Whether an import is a path that leaves its workspace. */
function leaves(path: string, imported: string, folder: string): boolean {
  return imported.startsWith('.') && !new URL(imported, `file:///${path}`).pathname.startsWith(`/${folder}/`);
}
