// `npm run build`: every workspace, each after those it needs.
import { spawnSync } from 'node:child_process';
import { root } from './command.mjs';

// What npm links on Windows is a script of its shell.
const shell = process.platform === 'win32';
const options = ['run', 'build', '--output-logs=errors-only'];
const { status } = spawnSync('turbo', options, { cwd: root, shell, stdio: 'inherit' });
process.exitCode = status ?? 1;
