import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { root } from '../scripts/command.mjs';

/** Folders ignored by git, and git's own. */
const notOurs = /(^|\/)(node_modules|dist|\.turbo)$|^(reports|coverage|\.git)$/;

/** The paths of all files, relative to the root; read from disk, so it works without git too. */
export const files: readonly string[] = filesIn('');

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The pages that people read, without the articles of samples, examples and tests. */
export const pages: readonly string[] = files.filter(
  (path) => path.endsWith('.md') && !/^samples\/.*\.(?:de|en)\.md$|\/(?:fixtures|goldens|texts)\//.test(path),
);

/** The TypeScript in a folder, including tests, benchmarks and components of pages. */
export const codeOf = (folder: string): readonly string[] =>
  files.filter((path) => path.startsWith(`${folder}/`) && /\.tsx?$/.test(path));

/** The packages that a workspace's configuration leaves out of its bundle. */
export function leftOutOfBundle(folder: string): readonly string[] {
  const config = `${folder}/vite.config.ts`;
  if (!files.includes(config)) return [];
  const [, names = ''] = /\bexternal: \[([^\]]*)\]/.exec(read(config)) ?? [];
  return [...names.matchAll(/'([^']+)'/g)].map(([, name]) => name ?? '');
}

/** Whether a file is built into a page together with its imports, or configures that. */
export const isBundled = (path: string): boolean => /\/src\/page\/|\/vite\.config\.ts$/.test(path);

/** A file that is no part of what a program that installs the package loads. */
export const isTest = (path: string): boolean => /\.(test|bench)\.ts$|\/test\/|^testing\//.test(path);

/** What a file imports, as written there: `node:fs`, `zod`, `./span.ts`. */
export const importsOf = (path: string): readonly string[] =>
  [...read(path).matchAll(importing)].map(([, place]) => place ?? '');

// `import … from 'place'`, `export … from 'place'`, `import 'place'` and `import('place')`.
const importing = /(?:^(?:import|export)\s[\w$*{},\s]*?\bfrom\s+|^import\s+|\bimport\(\s*)'([^']+)'/gm;

/**
 * `zod` for `zod/mini`, `@types/node` for `@types/node/fs`; null for a path, for what Node brings, for what a build makes
 * and for what a package maps itself (`#wasm`).
 */
export function packageOf(imported: string): string | null {
  if (/^(\.|#|node:|virtual:)/.test(imported)) return null;
  return imported
    .split('/')
    .slice(0, imported.startsWith('@') ? 2 : 1)
    .join('/');
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .map((entry) => ({ path: posix.join(folder, entry.name), isFolder: entry.isDirectory() }))
    .filter(({ path }) => !notOurs.test(path))
    .flatMap(({ path, isFolder }) => (isFolder ? filesIn(path) : [path]))
    .sort();
}
