import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Downloads Debian packages and unpacks them, each into a folder of its own, unless it is there already.
 * Returns the folder that holds them.
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
      execFileSync('apt-get', ['download', '--quiet', name], { cwd: archives });
    }
    execFileSync('dpkg', ['-x', join(archives, archiveOf() ?? ''), `${place}.partial`]);
    renameSync(`${place}.partial`, place);
  }
  return folder;
}
