import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readJson, workspaces } from '../scripts/workspaces.mjs';
import { files } from './repository.ts';

const folderOf = new Map(workspaces.map(({ folder, manifest }) => [manifest.name, folder]));
const built = workspaces.filter(({ folder }) => files.includes(`${folder}/tsconfig.json`));

/** The folders referenced by a tsconfig.json. */
const referencesOf = (folder: string): readonly string[] =>
  (readJson(posix.join(folder, 'tsconfig.json')).references ?? []).map(({ path }: { path: string }) =>
    posix.join(folder, path),
  );

describe('tsc first builds what a workspace depends on', () => {
  test.each(built.map((workspace) => [workspace.folder, workspace] as const))('%s', (folder, { manifest }) => {
    const needed = Object.keys(manifest.dependencies ?? {}).flatMap((name) => folderOf.get(name) ?? []);
    expect([...referencesOf(folder)].sort()).toEqual(needed.sort());
  });
});

test('tsc -b in the root builds every workspace with code', () => {
  expect([...referencesOf('.')].sort()).toEqual(built.map(({ folder }) => folder).sort());
});

test('a workspace with code has a tsconfig.json', () => {
  const withCode = workspaces.filter(({ folder }) => files.some((path) => path.startsWith(`${folder}/src/`)));
  expect(withCode).toEqual(built);
});
