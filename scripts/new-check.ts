// `npm run new:check unit-lost`: a check with two examples that fail until it is written, and its line in the list.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './command.mjs';
import { withCheck } from './with-check.ts';

const id = process.argv[2] ?? '';
const drift = join(root, 'packages', 'drift', 'src');
const file = join(drift, 'check', 'pair', `${id}.ts`);
const list = join(drift, 'check', 'list', 'checks.ts');

if (!/^[a-z]+(-[a-z]+)+$/.test(id)) refuse('usage: npm run new:check unit-lost');
else if (existsSync(file)) refuse(`packages/drift/src/check/pair/${id}.ts exists`);
else {
  const { check, checks } = withCheck(id, readFileSync(list, 'utf8'));
  writeFileSync(file, check);
  writeFileSync(list, checks);
  say(`packages/drift/src/check/pair/${id}.ts is written and in the list.\n`);
  say(`Now: write it, \`npx vitest run packages/drift/src/check\`, \`npm run docs\`.\n`);
}

function refuse(why: string): void {
  process.stderr.write(`${why}\n`);
  process.exitCode = 2;
}
