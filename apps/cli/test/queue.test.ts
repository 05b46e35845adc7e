import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BatchIndex } from '@gegenlesen/bitext';
import { freePort } from '@gegenlesen/testing/free-port';
import { connect, openProducer, queueAddress, redisStore } from '@gegenlesen/worker/queue';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen, type Result, start } from './gegenlesen.ts';
import { repositoryWith } from './git.ts';
import { redisServer, workLeft } from './redis.ts';
import { startWorker } from './worker-process.ts';

const { 'mill.en.txt': english, 'mill.de.txt': german, 'drifted.de.txt': drifted } = article;
const texts = {
  'texts/good.en.txt': english,
  'texts/good.de.txt': german,
  'texts/bad.en.txt': english,
  'texts/bad.de.txt': drifted,
  'texts/alone.en.md': '# Alone\n',
  'texts/same.en.txt': english,
  'texts/same.de.txt':
    'The ferry sails at noon every day.\nNobody has to wait for it at the pier.\nThe last one leaves in the evening.\n',
};
const many = (count: number, text = german) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => i).flatMap((i) => [
      [`texts/m${i}.en.txt`, english.repeat(5)],
      [`texts/m${i}.de.txt`, text.repeat(5)],
    ]),
  );
const batch = (cwd: string, out: string, ...options: string[]): Promise<Result> =>
  gegenlesen(['batch', 'texts', '--out', out, ...options], { cwd });

/** Every file in a folder of reports except the journal, whose lines are in the order in which pairs finished. */
const reportsIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== '.gegenlesen.jsonl')
      .map((entry) => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  );
const indexIn = (folder: string): BatchIndex =>
  BatchIndex.parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));

/** Waits until a condition holds. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await wait(50);
}

test('reports through the queue are identical byte for byte, and no job is left', async () => {
  const redis = await redisServer();
  const cwd = folderWith(texts);
  await startWorker(redis.url);
  const inline = await batch(cwd, 'inline', '--threads', '1');
  const queued = await batch(cwd, 'queued', '--queue', redis.url);
  expect({ status: queued.status, stdout: queued.stdout }).toEqual({ status: inline.status, stdout: inline.stdout });
  expect(reportsIn(join(cwd, 'queued'))).toEqual(reportsIn(join(cwd, 'inline')));
  expect(indexIn(join(cwd, 'queued')).pairs.map(({ name, status }) => [name, status])).toEqual([
    ['alone', 'unpaired'],
    ['bad', 'done'],
    ['good', 'done'],
    ['same', 'failed'],
  ]);
  expect(await workLeft(redis.client)).toEqual([]);
});

test('a folder can hold the data between stages, and a glossary reaches the workers', async () => {
  const redis = await redisServer();
  const cwd = folderWith({ ...texts, 'terms.csv': 'en;de\nowner;Eigentümerin\n' });
  const store = join(cwd, 'store');
  await startWorker(redis.url, '--store', store);
  await batch(cwd, 'inline', '--glossary', 'terms.csv');
  await batch(cwd, 'queued', '--glossary', 'terms.csv', '--queue', redis.url, '--store', store);
  expect(reportsIn(join(cwd, 'queued'))).toEqual(reportsIn(join(cwd, 'inline')));
  expect(indexIn(join(cwd, 'queued')).totals.rules['term-required']).toBeGreaterThan(0);
  expect((await redis.client.keys('*artifact*')).length).toBe(0);
});

test('--since reaches the workers', async () => {
  const redis = await redisServer();
  const { folder: cwd, write } = repositoryWith(texts);
  write({ 'texts/good.en.txt': english.replace('12 seats', '16 seats') });
  await startWorker(redis.url);
  await batch(cwd, 'inline', '--since', 'HEAD');
  await batch(cwd, 'queued', '--since', 'HEAD', '--queue', redis.url);
  expect(reportsIn(join(cwd, 'queued'))).toEqual(reportsIn(join(cwd, 'inline')));
  expect(indexIn(join(cwd, 'queued')).totals.rules['out-of-date']).toBe(1);
});

test('the settings of each pair reach the workers', async () => {
  const redis = await redisServer();
  const cwd = folderWith({
    ...texts,
    'texts/site/mill.en.txt': `${english}\nThe bakery was named Waldhof by its owner.\n`,
    'texts/site/mill.de.txt': `${drifted}\nIhre Besitzerin nannte die Bäckerei Forsthaus.\n`,
    'texts/robot.en.md': english,
    'texts/robot.de.md': `${drifted}\nDieser Text wurde maschinell aus dem Englischen übersetzt.\n`,
    'gegenlesen.config.yaml': `gate: { failOn: never, budgets: { rules: { number-changed: 1 } }, allow: [unpaired] }
untranslated: [Waldhof]
overrides:
  - files: [texts/site/*]
    rules: { term-required: critical }
    ignore: ['\\d+\\.000 Euro']
    gate: { failOn: critical }
machine:
  gate: { failOn: minor }
  rules: { number-changed: minor }
`,
  });
  await startWorker(redis.url);
  const inline = await batch(cwd, 'inline', '--threads', '1');
  const queued = await batch(cwd, 'queued', '--queue', redis.url);
  expect({ status: queued.status, stdout: queued.stdout }).toEqual({ status: inline.status, stdout: inline.stdout });
  expect(reportsIn(join(cwd, 'queued'))).toEqual(reportsIn(join(cwd, 'inline')));
  const { pairs, gate } = indexIn(join(cwd, 'queued'));
  expect(gate).toEqual({ pass: false, empty: false, allowed: ['alone'] });
  expect(pairs.map(({ name, pass }) => [name, pass])).toEqual([
    ['alone', null],
    ['bad', true],
    ['good', true],
    ['robot', false],
    ['same', null],
    ['site/mill', false],
  ]);
  expect(indexIn(join(cwd, 'queued')).totals.rules).toEqual({ 'number-changed': 2, 'term-required': 1 });
});

test('an unreachable server is reported with its address', async () => {
  const cwd = folderWith(texts);
  const url = `redis://127.0.0.1:${await freePort()}`;
  for (const args of [['batch', 'texts'], ['worker'], ['batch', 'status', 'abc']]) {
    const { status, stderr } = await gegenlesen([...args, '--queue', url], { cwd });
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining(`no queue at ${url}: `) });
  }
});

test('password and prefix are used, and a wrong password is reported', async () => {
  const redis = await redisServer('--requirepass', 'secret');
  const cwd = folderWith(texts);
  const url = redis.url.replace('//', '//:secret@');
  await startWorker(url, '--prefix', 'other');
  expect(await batch(cwd, 'out', '--queue', url, '--prefix', 'other')).toMatchObject({ status: 1 });
  const { status, stderr } = await batch(cwd, 'out2', '--queue', redis.url.replace('//', '//:wrong@'));
  expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining('WRONGPASS') });
  expect(stderr).not.toContain('wrong@');
});

test('a server that may evict keys causes a warning', async () => {
  const redis = await redisServer('--maxmemory-policy', 'allkeys-lru');
  await startWorker(redis.url);
  const { stderr } = await batch(folderWith(texts), 'out', '--queue', redis.url);
  expect(stderr).toContain('maxmemory-policy allkeys-lru); set it to noeviction');
});

test('a worker of another version is rejected by name', async () => {
  const redis = await redisServer();
  await redis.client.zadd('{gegenlesen}:workers', Date.now() + 60_000, '9.9.9 host 1 abc');
  const { status, stderr } = await batch(folderWith(texts), 'out', '--queue', redis.url);
  expect({ status, stderr }).toEqual({
    status: 3,
    stderr: expect.stringContaining('is gegenlesen 9.9.9, and this is 0.2.0; run one version on both ends'),
  });
});

test('a worker rejects a job of another version and goes on', async () => {
  const redis = await redisServer();
  const worker = await startWorker(redis.url);
  const { Queue } = await import('bullmq');
  const queue = new Queue('ingest', { prefix: '{gegenlesen}', connection: { url: redis.url } as never });
  await queue.add('original', { version: '9.9.9' }, { removeOnFail: true });
  await until(() => worker.log().some(({ reason }) => String(reason).includes('made by gegenlesen 9.9.9')));
  await queue.close();
  expect(await batch(folderWith(texts), 'out', '--queue', redis.url)).toMatchObject({ status: 1 });
});

test('a document that kills its thread twice is set aside by name, and the rest goes on', async () => {
  const redis = await redisServer();
  const cwd = folderWith({
    ...texts,
    'texts/huge.en.txt': english.repeat(20_000),
    'texts/huge.de.txt': german.repeat(20_000),
  });
  await startWorker(redis.url, '--thread-memory', '48');
  for (const [out, ...options] of [
    ['inline', '--thread-memory', '48'],
    ['queued', '--queue', redis.url],
  ] as const) {
    await batch(cwd, out, ...options);
    const pairs = indexIn(join(cwd, out)).pairs.filter(({ status }) => status !== 'unpaired');
    expect(pairs.map(({ name, status }) => `${name} ${status}`)).toEqual([
      'bad done',
      'good done',
      'huge failed',
      'same failed',
    ]);
    expect(pairs[2]?.error).toContain('set aside after it ended its thread twice');
  }
  // Nobody collects the other text of a failed pair, so it expires.
  await until(async () => (await workLeft(redis.client)).every((key) => key.includes(':artifact:')));
});

test('after SIGTERM a worker finishes its jobs, and another does the rest', async () => {
  const redis = await redisServer();
  const cwd = folderWith(many(40));
  const first = await startWorker(redis.url);
  const running = batch(cwd, 'out', '--queue', redis.url);
  await wait(1500);
  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
  expect(first.log().filter(({ msg }) => msg === 'failed')).toEqual([]);
  await startWorker(redis.url);
  expect(await running).toMatchObject({ status: 0, stdout: '40 pairs checked, 40 passed. Passes.\n' });
});

test('a batch can be queried, paused, resumed and cancelled', async () => {
  const redis = await redisServer();
  const cwd = folderWith(many(60));
  const child = start(['batch', 'texts', '--out', 'out', '--queue', redis.url], { cwd });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await until(() => /batch b[0-9a-f]{7}/.test(said) && said.includes('no worker takes'));
  const id = /batch (b[0-9a-f]{7})/.exec(said)?.[1] ?? '';
  const tell = (order: string) => gegenlesen(['batch', order, id, '--queue', redis.url], { cwd });
  expect((await tell('status')).stdout).toMatch(
    new RegExp(`^${id} running: 0 of 60 pairs of .*texts, 0 of them cannot be read\n$`),
  );
  expect((await tell('pause')).stdout).toContain(`${id} paused`);
  const worker = await startWorker(redis.url);
  await wait(2500);
  expect(worker.log().filter(({ msg }) => msg === 'done')).toEqual([]);
  expect((await tell('status')).stdout).toContain(`${id} paused: 0 of 60`);
  expect((await tell('resume')).stdout).toContain(`${id} running`);
  await until(async () => Number(/: (\d+) of/.exec((await tell('status')).stdout)?.[1]) > 0);
  expect(await tell('cancel')).toMatchObject({ stdout: expect.stringContaining(`${id} cancelled`) });
  expect(await ended).toBe(130);
  expect(said).toMatch(/stopped; \d+ of 60 pairs are done/);
  expect(await tell('cancel')).toMatchObject({ status: 2, stderr: expect.stringContaining('is cancelled already') });
  expect(await gegenlesen(['batch', 'status', 'ffffffff', '--queue', redis.url])).toMatchObject({ status: 2 });
  // Started again, it does the rest.
  expect(await batch(cwd, 'out', '--queue', redis.url)).toMatchObject({
    status: 0,
    stdout: '60 pairs checked, 60 passed. Passes.\n',
  });
  await until(async () => (await workLeft(redis.client)).length === 0);
});

test('health and metrics have a port of their own', async () => {
  const redis = await redisServer();
  const port = await freePort();
  await startWorker(redis.url, '--port', String(port));
  await batch(folderWith(texts), 'out', '--queue', redis.url);
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  expect(await ask('/health')).toEqual({ status: 200, text: '{"status":"ok","version":"0.2.0"}\n' });
  const { text } = await ask('/metrics');
  expect(text).toContain('gegenlesen_jobs_total{stage="report",outcome="done"} 2');
  expect(text).toContain('gegenlesen_queue_depth{stage="align",state="waiting"} 0');
  expect(text).toContain('gegenlesen_queue_age_seconds{stage="drift"} 0');
  await redis.stop();
  expect((await ask('/health')).status).toBe(503);
  const taken = await gegenlesen(['worker', '--queue', redis.url, '--port', String(port)]);
  expect(taken.status).toBe(3);
});

test('a check that a person waits for overtakes a batch', async () => {
  const redis = await redisServer();
  const cwd = folderWith(many(40));
  const child = start(['batch', 'texts', '--out', 'out', '--queue', redis.url], { cwd });
  const ended = new Promise((resolve) => child.on('close', resolve));
  await until(async () => (await redis.client.zcard('{gegenlesen}:ingest:prioritized')) === 80);
  const address = queueAddress(redis.url);
  const client = connect(address);
  const producer = await openProducer({
    address,
    store: redisStore(client, { prefix: address.prefix, expire: 60 }),
    taught: [],
  });
  const bytes = (text: string) => new TextEncoder().encode(text);
  const answer = producer.check(
    {
      name: 'mill',
      original: { path: 'mill.en.txt', bytes: bytes(english) },
      translation: { path: 'mill.de.txt', bytes: bytes(drifted) },
      request: { meaning: true, reading: false, gate: { minScore: null, failOn: 'critical' } },
    },
    { batch: null, mayGoOn: async () => null },
  );
  await until(async () => (await redis.client.zcard('{gegenlesen}:ingest:prioritized')) === 82);
  const worker = await startWorker(redis.url, '--concurrency', '1', '--log-level', 'debug');
  expect(await answer).toMatchObject({ value: { result: { pair: { name: 'mill', pass: false } } } });
  expect(await ended).toBe(0);
  const reports = worker.log().filter(({ stage, msg }) => stage === 'report' && msg === 'done');
  expect(reports.findIndex(({ job }) => String(job).startsWith('person.'))).toBe(0);
  await producer.close();
  client.disconnect();
});

test('a server without memory is reported when a batch starts, and the program ends', async () => {
  const redis = await redisServer('--maxmemory', '1mb');
  const { status, stderr } = await batch(folderWith(texts), 'out', '--queue', redis.url);
  expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining(`${redis.url} refuses: OOM`) });
});

test('a batch waits for a server that runs out of memory midway', async () => {
  const redis = await redisServer();
  await startWorker(redis.url);
  const running = batch(folderWith(many(40)), 'out', '--queue', redis.url);
  await until(async () => (await redis.client.keys('{gegenlesen}:artifact:*')).length > 0);
  await redis.client.config('SET', 'maxmemory', '1mb');
  await wait(3000);
  await redis.client.config('SET', 'maxmemory', '0');
  expect(await running).toMatchObject({ status: 0, stdout: '40 pairs checked, 40 passed. Passes.\n' });
  await until(async () => (await workLeft(redis.client)).length === 0);
});
