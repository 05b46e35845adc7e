import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';
import { redisServer, workLeft } from './redis.ts';
import { startWorker } from './worker-process.ts';

const { 'mill.en.txt': english, 'mill.de.txt': german, 'drifted.de.txt': drifted } = article;
const count = 200;

/** Pairs that all differ, every seventh with a fault. */
const texts = Object.fromEntries(
  Array.from({ length: count }, (_, i) => i).flatMap((i) => [
    [`texts/m${i}.en.txt`, `${english}It was built by ${i + 2} people.\n`],
    [`texts/m${i}.de.txt`, `${i % 7 === 0 ? drifted : german}Sie wurde von ${i + 2} Leuten gebaut.\n`],
  ]),
);

// The reader would take half of the short life of a worker to load.
test('200 pairs, a worker killed every second, the server restarted once: every report once, and no job left', async () => {
  const redis = await redisServer();
  const cwd = folderWith(texts);
  const inline = await gegenlesen(['batch', 'texts', '--out', 'inline', '--no-reader'], { cwd });

  /** When the server is gone, a worker reports it and ends; its supervisor starts it again. */
  const start = async () => {
    for (;;) {
      const worker = await startWorker(redis.url, '--concurrency', '1');
      if (worker.child.exitCode === null) return worker;
    }
  };
  const workers = [await start(), await start()];
  let isOver = false;
  const queued = gegenlesen(['batch', 'texts', '--out', 'queued', '--no-reader', '--queue', redis.url], {
    cwd,
  }).finally(() => {
    isOver = true;
  });
  const restarted = wait(3000)
    .then(redis.stop)
    .then(() => wait(500))
    .then(redis.start);
  let kills = 0;
  while (!isOver) {
    await wait(1000);
    const [victim] = workers.splice(0, 1);
    victim?.child.kill('SIGKILL');
    expect(await victim?.ended).toBe('SIGKILL');
    kills += 1;
    workers.push(await start());
  }
  await restarted;

  const result = await queued;
  expect(kills).toBeGreaterThan(2);
  expect({ status: result.status, stdout: result.stdout }).toEqual({ status: inline.status, stdout: inline.stdout });
  expect(reportsIn(join(cwd, 'queued'))).toEqual(reportsIn(join(cwd, 'inline')));
  expect(namesIn(join(cwd, 'queued'))).toEqual(namesIn(join(cwd, 'inline')));
  while ((await workLeft(redis.client)).length > 0) await wait(100);
}, 600_000);

const reportsIn = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => `${name}\n${readFileSync(join(folder, name), 'utf8')}`);

/** The journal has a line for each report that was written. */
const namesIn = (folder: string): readonly string[] =>
  readFileSync(join(folder, '.gegenlesen.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { name: string }).name)
    .sort();
