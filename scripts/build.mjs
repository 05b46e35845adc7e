// `npm run build`: every workspace, each after those it needs.
import { spawnSync } from 'node:child_process';
import { root } from './command.mjs';

const { status } = spawnSync('turbo run build --output-logs=errors-only', { cwd: root, shell: true, stdio: 'inherit' });
process.exitCode = status ?? 1;
