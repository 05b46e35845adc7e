import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where packages are kept between runs, unless another folder is named. */
export const packageCache = join(homedir(), '.cache', 'gegenlesen-train');

/**
 * Downloads Debian packages with `apt-get` and unpacks each into its own folder, unless it is there already.
 *
 * @returns the folder that contains them
 * @throws Error if a package cannot be downloaded
 */
export function fetchPackages(cache: string, names: readonly string[], say: (line: string) => void): string {
  const archives = join(cache, 'debs');
  const folder = join(cache, 'x');
  mkdirSync(archives, { recursive: true });
  mkdirSync(folder, { recursive: true });
  for (const name of new Set(names)) {
    const place = join(folder, name);
    if (existsSync(place)) continue;
    const archiveOf = (): string | undefined => readdirSync(archives).find((file) => file.startsWith(`${name}_`));
    if (archiveOf() === undefined) {
      say(`fetching ${name}`);
      execFileSync('apt-get', ['download', '--quiet', name], { cwd: archives, stdio: ['ignore', 'ignore', 'pipe'] });
    }
    execFileSync('dpkg', ['-x', join(archives, archiveOf() ?? ''), `${place}.partial`]);
    renameSync(`${place}.partial`, place);
  }
  return folder;
}

/** The paths of all files below a folder, sorted. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
