import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BatchIndex } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen, start } from './gegenlesen.ts';
import { redisServer } from './redis.ts';
import { startWorker } from './worker-process.ts';

const texts = {
  'texts/mill.en.txt': article['mill.en.txt'],
  'texts/mill.de.txt': article['mill.de.txt'],
  'terms.csv': 'en;de\nowner;Eigentümerin\n',
};

/** How many seconds the queue keeps what nobody collects. */
const expire = 2;

test('a batch and its glossary are kept as long as it is under way, and no longer', async () => {
  const redis = await redisServer();
  const cwd = folderWith(texts);
  const queue = ['--queue', redis.url, '--expire', String(expire)];
  const child = start(['batch', 'texts', '--out', 'out', '--glossary', 'terms.csv', ...queue], { cwd });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const remembered = () => redis.client.keys('{gegenlesen}:state:b*');
  while ((await remembered()).length === 0) await wait(50);

  // No worker comes for three times as long as anything is kept.
  await wait(3000 * expire);
  expect(await gegenlesen(['batch', 'status', 'b', '--queue', redis.url])).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^b[0-9a-f]{7} running: 0 of 1 pairs/),
  });
  const [key] = await remembered();
  expect(await redis.client.ttl(key ?? '')).toBeLessThanOrEqual(expire);

  await startWorker(redis.url);
  expect(await ended).toBe(0);
  const index = BatchIndex.parse(JSON.parse(readFileSync(join(cwd, 'out/index.json'), 'utf8')));
  expect(index.totals.rules['term-required']).toBeGreaterThan(0);

  while ((await remembered()).length > 0) await wait(200);
  expect(await gegenlesen(['batch', 'status', 'b', '--queue', redis.url])).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('is not a batch of this queue'),
  });
});
