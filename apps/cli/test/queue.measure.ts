// `npm run bench:queue`: how many articles a second are checked in this process and through the queue. Needs Linux (taskset).
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../bin/gegenlesen.js', import.meta.url));
const samples = fileURLToPath(new URL('../../../samples', import.meta.url));
const pairs = Number(process.argv[2] ?? 600);
const port = 16_399;
const url = `redis://127.0.0.1:${port}`;
const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-bench-'));

/** The first 60 lines of a sample, with a different figure in each copy. */
function writeArticles(): void {
  for (const lang of ['en', 'de']) {
    const lines = readFileSync(join(samples, `night-train.${lang}.txt`), 'utf8')
      .split('\n')
      .slice(0, 60);
    for (let i = 0; i < pairs; i += 1)
      writeFileSync(join(folder, `${i}.${lang}.txt`), [...lines, `${i}.`, ''].join('\n'));
  }
}

/**
 * The command line, limited to some cores. Node also collects garbage and compiles in the background: without a limit,
 * one thread takes more than a core, and two are less than twice as fast.
 */
function cli(args: readonly string[], cores: string): ChildProcess {
  const command = ['-c', cores, process.execPath, main, ...args];
  return spawn('taskset', command, { stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Seconds from start to end. */
async function timed(options: readonly string[], cores: string): Promise<number> {
  const out = mkdtempSync(join(tmpdir(), 'gegenlesen-bench-out-'));
  const started = performance.now();
  const child = cli(['batch', folder, '--out', out, ...options], cores);
  child.stdout?.resume();
  const [status] = await once(child, 'exit');
  if (status !== 0 && status !== 1) throw new Error(`the batch ended with ${status}`);
  rmSync(out, { recursive: true });
  return (performance.now() - started) / 1000;
}

/**
 * As many workers as cores; the batch and Redis share the same cores. Workers are long-lived, so the batch is sent
 * twice: by the second one they have compiled their code.
 */
async function withWorkers(count: 1 | 2): Promise<readonly number[]> {
  const cores = count === 1 ? '0' : '0,1';
  const server = [process.env.REDIS_SERVER ?? 'redis-server', '--port', String(port), '--save', ''];
  const redis = spawn('taskset', ['-c', cores, ...server], { stdio: 'ignore' });
  await wait(300);
  const workers = Array.from({ length: count }, (_, core) =>
    cli(['worker', '--queue', url, '--threads', '1'], String(core)),
  );
  for (const { stdout } of workers) if (stdout !== null) await once(stdout, 'data');
  const batch = () => timed(['--queue', url], cores);
  const seconds = [await batch(), await batch()];
  for (const worker of workers) {
    worker.kill('SIGTERM');
    await once(worker, 'exit');
  }
  redis.kill();
  await once(redis, 'exit');
  return seconds;
}

writeArticles();
const rows: readonly (readonly [string, () => Promise<readonly number[]>])[] = [
  ['inline, one core', async () => [await timed(['--threads', '1'], '0')]],
  ['inline, two cores', async () => [await timed(['--threads', '2'], '0,1')]],
  ['queue, one core', () => withWorkers(1)],
  ['queue, two cores', () => withWorkers(2)],
];
for (const [name, measure] of rows) {
  const rates = (await measure()).map((seconds) => `${(pairs / seconds).toFixed(1)} pairs a second`);
  process.stdout.write(`${name.padEnd(20)} ${rates.join(', then ')}\n`);
}
rmSync(folder, { recursive: true, force: true });
