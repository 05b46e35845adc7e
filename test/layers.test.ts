import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { workspaces } from '../scripts/workspaces.mjs';
import { codeOf, importsOf, isTest, packageOf, read } from './repository.ts';

/** Each workspace imports from the layers above it in this table, and from no other of its own layer. */
const layers: readonly (readonly string[])[] = [
  ['packages/bitext', 'testing'],
  ['packages/ingest', 'packages/align', 'packages/lexicon', 'packages/drift', 'packages/qa-report'],
  ['packages/gegenlesen'],
  ['apps/worker'],
  ['apps/web'],
  ['apps/cli'],
  ['evaluation'],
];

/** Packages are pure: what comes from outside is an argument. A digest is no outside. */
const allowedOfNode = ['node:crypto'];

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

test.each(workspaces.map(({ folder }) => folder))('%s has its place in the table of layers', (folder) => {
  expect(layerOf(folder)).toBeGreaterThanOrEqual(0);
});

/** What a workspace lets others import: its name, and names below it. */
const exported = new Set(
  workspaces.flatMap(({ manifest: { name, exports = {} } }) =>
    [...Object.keys(exports), '.'].map((path) => posix.join(name, path)),
  ),
);

describe.each(workspaces.map(({ folder }) => folder))('%s', (folder) => {
  const code = codeOf(folder);

  test('imports only from the layers below it', () => {
    const wrong = code.flatMap((path) =>
      importsOf(path)
        .flatMap((imported) => folderOf.get(packageOf(imported) ?? '') ?? [])
        .filter((other) => other !== folder && layerOf(other) >= layerOf(folder))
        .map((other) => `${path} imports ${other}`),
    );
    expect(wrong).toEqual([]);
  });

  test('reaches other workspaces by what they export and no deeper', () => {
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
    const code = codeOf(folder).filter((path) => !isTest(path));

    test('and imports nothing of Node that reaches outside', () => {
      const wrong = code.flatMap((path) =>
        importsOf(path)
          .filter((imported) => imported.startsWith('node:') && !allowedOfNode.includes(imported))
          .map((imported) => `${path} imports ${imported}`),
      );
      expect(wrong).toEqual([]);
    });

    test.each(outside)('and knows nothing of %s', (_, pattern) => {
      expect(code.filter((path) => pattern.test(withoutComments(read(path))))).toEqual([]);
    });
  },
);

/** Whether a relative import leaves its workspace. */
function leaves(path: string, imported: string, folder: string): boolean {
  return imported.startsWith('.') && !new URL(imported, `file:///${path}`).pathname.startsWith(`/${folder}/`);
}
