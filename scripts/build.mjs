// `npm run build`: builds all workspaces, each after those it depends on.
import { spawnSync } from 'node:child_process';
import { root } from './command.mjs';

// On Windows, npm links programs as shell scripts.
const shell = process.platform === 'win32';
const options = ['run', 'build', '--output-logs=errors-only'];
const { status } = spawnSync('turbo', options, { cwd: root, shell, stdio: 'inherit' });
process.exitCode = status ?? 1;
