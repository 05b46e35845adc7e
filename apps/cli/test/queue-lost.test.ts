import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';
import { redisServer, workLeft } from './redis.ts';
import { startWorker } from './worker-process.ts';

const texts = { 'texts/mill.en.txt': article['mill.en.txt'], 'texts/mill.de.txt': article['mill.de.txt'] };

test.each<[string, string]>([
  ['all its jobs', '{gegenlesen}:*'],
  ['the job between two stages', '{gegenlesen}:align:*.align.*'],
  ['a text', '{gegenlesen}:artifact:*.original'],
])(
  'a server that forgot %s gets it again',
  async (_, pattern) => {
    const redis = await redisServer();
    const cwd = folderWith(texts);
    const running = gegenlesen(['batch', 'texts', '--out', 'out', '--queue', redis.url], { cwd });
    const found = (): Promise<string[]> => redis.client.keys('{gegenlesen}:align:*.align.*');
    while ((await found()).length === 0) await wait(50);
    const keep = /:(?:id|meta|events|state:\w+)$|:batch:|:list:/;
    const forgotten = (await redis.client.keys(pattern)).filter((key) => !keep.test(key));
    await redis.client.del(...forgotten);
    await startWorker(redis.url);
    expect(await running).toMatchObject({ status: 0, stdout: '1 pair checked, 1 passed. Passes.\n' });
    while ((await workLeft(redis.client)).length > 0) await wait(100);
  },
  60_000,
);
