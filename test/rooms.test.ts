import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { codeOf, importsOf, isTest } from './repository.ts';

const source = 'packages/drift/src';

/** Which folders of drift import from which others. */
const imported = new Map<string, Set<string>>();
for (const path of codeOf('packages/drift').filter((file) => file.startsWith(source) && !isTest(file))) {
  const from = dirname(path);
  for (const specifier of importsOf(path).filter((name) => name.startsWith('.'))) {
    const to = dirname(join(from, specifier));
    if (to !== from) imported.set(from, (imported.get(from) ?? new Set()).add(to));
  }
}

/** The folders that a folder leads to, itself among them where the way is a circle. */
function reachedFrom(folder: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const next = [...(imported.get(folder) ?? [])];
  for (let to = next.pop(); to !== undefined; to = next.pop()) {
    if (reached.has(to)) continue;
    reached.add(to);
    next.push(...(imported.get(to) ?? []));
  }
  return reached;
}

test('no way through the folders of drift leads back to where it began', () => {
  const folders = [...imported.keys()].filter((folder) => folder !== source);
  expect(folders.filter((folder) => reachedFrom(folder).has(folder))).toEqual([]);
});

/** What a reading goes through, in this order. */
const order = ['read', 'compare', 'check', 'sieve', 'weigh'];
const stageOf = (folder: string): number => order.indexOf(relative(source, folder).split('/')[0] ?? '');

test('each stage imports from those before it, and from none after it', () => {
  const wrong = [...imported].flatMap(([from, folders]) =>
    [...folders].filter((to) => stageOf(to) > stageOf(from) && stageOf(from) >= 0).map((to) => `${from} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});
