import { describe, expect, test } from 'vitest';
import { rootManifest, workspaces } from '../scripts/workspaces.mjs';
import { codeOf, files, importsOf, isBundled, isTest, leftOutOfBundle, packageOf } from './repository.ts';

const tools = Object.keys(rootManifest.devDependencies ?? {});

/** A package may be declared for its types only. */
const isDeclared = (name: string, declared: readonly string[]): boolean =>
  declared.includes(name) || declared.includes(`@types/${name}`);

describe.each(workspaces.map((workspace) => [workspace.folder, workspace] as const))('%s', (folder, { manifest }) => {
  const declared = Object.keys({
    ...manifest.dependencies,
    ...manifest.optionalDependencies,
    ...manifest.peerDependencies,
  });
  const used = (paths: readonly string[]) =>
    new Set(paths.flatMap(importsOf).flatMap((imported) => packageOf(imported) ?? []));
  const tests = codeOf(folder).filter((path) => isTest(path) || isBundled(path));
  const code = codeOf(folder).filter((path) => !tests.includes(path));

  test('declares what it imports', () => {
    const types = tools.filter((tool) => tool.startsWith('@types/'));
    expect([...used(code)].filter((name) => !isDeclared(name, [...declared, ...types, manifest.name]))).toEqual([]);
  });

  test('imports what it declares, or its bundle does', () => {
    const needed = new Set([...used(code), ...leftOutOfBundle(folder)]);
    expect(declared.filter((name) => !needed.has(name))).toEqual([]);
  });

  test('declares what its tests and its page import, unless the root does', () => {
    const known = [...declared, ...Object.keys(manifest.devDependencies ?? {}), ...tools, manifest.name];
    expect([...used(tests)].filter((name) => !isDeclared(name, known))).toEqual([]);
  });
});

test('there is one lock file', () => {
  expect(files.filter((path) => /(^|\/)(package-lock\.json|yarn\.lock|pnpm-lock\.yaml)$/.test(path))).toEqual([
    'package-lock.json',
  ]);
});
