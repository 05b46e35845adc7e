import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds once, before any test: they run the compiled command line and the page as people do. */
export function setup(): void {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  for (const command of [
    ['tsc', '-b', 'apps/cli'],
    ['vite', 'build', 'apps/web'],
  ]) {
    execFileSync('npx', command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  }
}
