// `npm run bench:queue`: how many articles a second are checked in this process and through the queue.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../dist/main.js', import.meta.url));
const samples = fileURLToPath(new URL('../../../samples', import.meta.url));
const pairs = Number(process.argv[2] ?? 600);
const port = 16_399;
const url = `redis://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-bench-'));

/** The first 60 lines of a sample, each copy with a figure of its own; half of the copies in each of two folders. */
function writeArticles(): void {
  for (const half of ['a', 'b']) mkdirSync(join(folder, half));
  for (const lang of ['en', 'de']) {
    const lines = readFileSync(join(samples, `night-train.${lang}.txt`), 'utf8')
      .split('\n')
      .slice(0, 60);
    for (let i = 0; i < pairs; i += 1)
      writeFileSync(join(folder, i % 2 === 0 ? 'a' : 'b', `${i}.${lang}.txt`), [...lines, `${i}.`, ''].join('\n'));
  }
}

const cli = (...args: string[]) => spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });

/** Seconds from start to exit. */
async function timed(place: string, ...options: string[]): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'gegenlesen-bench-out-'));
  const started = performance.now();
  const child = cli('batch', place, '--out', out, ...options);
  child.stdout.resume();
  const [status] = await once(child, 'exit');
  if (status !== 0 && status !== 1) throw new Error(`the batch ended with ${status}`);
  rmSync(out, { recursive: true });
  return (performance.now() - started) / 1000;
}

/** What two processes can do that share nothing but the machine: nobody can ask more of the queue. */
async function twoApart(): Promise<number> {
  const halves = ['a', 'b'].map((half) => timed(join(folder, half), '--threads', '1'));
  return Math.max(...(await Promise.all(halves)));
}

async function withWorkers(count: number): Promise<number> {
  const redis = spawn(process.env.REDIS_SERVER ?? 'redis-server', ['--port', String(port), '--save', ''], {
    stdio: 'ignore',
  });
  await wait(300);
  const workers = Array.from({ length: count }, () => cli('worker', '--queue', url, '--threads', '1'));
  for (const worker of workers) await once(worker.stdout, 'data');
  const seconds = await timed(folder, '--queue', url);
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
  ['inline, one thread', () => timed(folder, '--threads', '1')],
  ['inline, two threads', () => timed(folder, '--threads', '2')],
  ['inline, two processes', twoApart],
  ['queue, one worker', () => withWorkers(1)],
  ['queue, two workers', () => withWorkers(2)],
];
let first: number | null = null;
for (const [name, measure] of rows) {
  const seconds = await measure();
  first ??= seconds;
  const line = `${(pairs / seconds).toFixed(1)} pairs a second, ${(first / seconds).toFixed(2)} times the first`;
  process.stdout.write(`${name.padEnd(22)} ${line}\n`);
}
rmSync(folder, { recursive: true, force: true });
