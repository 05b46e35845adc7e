import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './command.mjs';

/**
 * The parts of a package.json that our own scripts and tests use.
 *
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {string} [license]
 * @property {boolean} [private]
 * @property {string[]} [workspaces]
 * @property {Record<string, string | Record<string, string>>} [exports]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [peerDependencies]
 */

/** @typedef {{ folder: string, manifest: Manifest }} Workspace `folder` is relative to the root: `packages/align` */

/** @type {Manifest} */
export const rootManifest = readJson('package.json');

/** @type {readonly Workspace[]} All workspaces, in the order of the root package.json and then alphabetically. */
export const workspaces = (rootManifest.workspaces ?? [])
  .flatMap((pattern) => (pattern.endsWith('/*') ? foldersOf(pattern.slice(0, -2)) : [pattern]))
  .filter((folder) => existsSync(join(root, folder, 'package.json')))
  .map((folder) => ({ folder, manifest: readJson(join(folder, 'package.json')) }));

/** @param {string} path relative to the root */
export function readJson(path) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** @param {string} folder */
function foldersOf(folder) {
  return readdirSync(join(root, folder))
    .sort()
    .map((name) => `${folder}/${name}`);
}
