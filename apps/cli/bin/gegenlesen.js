#!/usr/bin/env node
// npm links this file at `npm ci`, before anything is built, so it is checked in and loads the build.
import { existsSync } from 'node:fs';

const main = new URL('../dist/program/main.js', import.meta.url);
if (existsSync(main)) {
  await import(main.href);
} else {
  process.stderr.write('gegenlesen: not built yet; run `npm run build` in the repository first\n');
  process.exitCode = 3;
}
