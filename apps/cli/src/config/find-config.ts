import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { isInPackage } from './read-config.ts';

const configNames: readonly string[] = [
  'gegenlesen.config.json',
  'gegenlesen.config.jsonc',
  'gegenlesen.config.yaml',
  'gegenlesen.config.yml',
];

/** Names that a person may take for a configuration. */
const unread = /^gegenlesen\.config\.(?:[cm]?[jt]s|json5|toml)$/;

/**
 * Finds the nearest configuration in a folder or above it, up to the root of the repository or the file system.
 *
 * @param folder absolute
 * @returns the path as a person would name it, or null if there is none
 * @throws InputError if a folder has more than one, or one in an unsupported format
 */
export async function findConfig(folder: string): Promise<string | null> {
  for (let at = folder; ; at = dirname(at)) {
    const names = await readdir(at).catch((): string[] => []);
    const found = await configsAmong(at, names);
    const [first, second] = found;
    if (first !== undefined && second !== undefined) {
      throw new InputError(shown(at, second), `is a second configuration beside \`${first}\``, {
        remedy: 'keep one of the two',
      });
    }
    if (first !== undefined) return shown(at, first);
    const strange = names.find((name) => unread.test(name));
    if (strange !== undefined) {
      throw new InputError(shown(at, strange), 'is not a supported configuration format', {
        remedy: 'write `gegenlesen.config.json`, `.jsonc` or `.yaml`',
      });
    }
    if (names.includes('.git') || dirname(at) === at) return null;
  }
}

/** The names of the configurations in a folder. */
export const configsIn = async (folder: string): Promise<readonly string[]> =>
  configsAmong(folder, await readdir(folder));

async function configsAmong(folder: string, names: readonly string[]): Promise<readonly string[]> {
  const own = configNames.filter((name) => names.includes(name));
  const isPackage = names.includes('package.json') && (await isInPackage(join(folder, 'package.json')));
  return isPackage ? [...own, 'package.json'] : own;
}

const shown = (folder: string, name: string): string => relative('', join(folder, name));
