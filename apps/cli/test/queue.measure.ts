// `npm run bench:queue`: how many articles a second are checked in this process and through the queue.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const samples = fileURLToPath(new URL('../../../samples', import.meta.url));
const pairs = Number(process.argv[2] ?? 200);
const port = 16_399;
const url = `redis://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-bench-'));

/** The first 60 lines of a sample, each copy with a figure of its own. */
function writeArticles(): void {
  for (const lang of ['en', 'de']) {
    const lines = readFileSync(join(samples, `night-train.${lang}.txt`), 'utf8')
      .split('\n')
      .slice(0, 60);
    for (let i = 0; i < pairs; i += 1)
      writeFileSync(join(folder, `a${i}.${lang}.txt`), [...lines, `${i}.`, ''].join('\n'));
  }
}

const cli = (...args: string[]) => spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });

/** Seconds from start to exit, and the most memory of the process that was asked. */
async function timed(out: string, ...options: string[]): Promise<number> {
  const started = performance.now();
  const child = cli('batch', folder, '--out', join(tmpdir(), `${folder}-${out}`), ...options);
  child.stdout.resume();
  await once(child, 'exit');
  rmSync(join(tmpdir(), `${folder}-${out}`), { recursive: true, force: true });
  return (performance.now() - started) / 1000;
}

async function withWorkers(count: number, out: string): Promise<number> {
  const redis = spawn(process.env.REDIS_SERVER ?? 'redis-server', ['--port', String(port), '--save', ''], {
    stdio: 'ignore',
  });
  await wait(300);
  const workers = Array.from({ length: count }, () => cli('worker', '--queue', url, '--threads', '1'));
  for (const worker of workers) await once(worker.stdout, 'data');
  const seconds = await timed(out, '--queue', url);
  for (const worker of workers) {
    worker.kill('SIGTERM');
    await once(worker, 'exit');
  }
  redis.kill();
  await once(redis, 'exit');
  return seconds;
}

writeArticles();
const rows: readonly (readonly [string, () => Promise<number>])[] = [
  ['inline, one thread', () => timed('one', '--threads', '1')],
  ['inline, two threads', () => timed('two', '--threads', '2')],
  ['queue, one worker', () => withWorkers(1, 'worker')],
  ['queue, two workers', () => withWorkers(2, 'workers')],
];
let first: number | null = null;
for (const [name, measure] of rows) {
  const seconds = await measure();
  first ??= seconds;
  const line = `${(pairs / seconds).toFixed(1)} pairs a second, ${(first / seconds).toFixed(2)} times the first`;
  process.stdout.write(`${name.padEnd(20)} ${line}\n`);
}
rmSync(folder, { recursive: true, force: true });
