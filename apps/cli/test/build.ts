import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds once, before any test: tests run the compiled command line as separate processes, as people do. */
export function setup(): void {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  execFileSync('npm', ['run', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
