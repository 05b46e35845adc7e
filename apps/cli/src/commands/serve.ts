import { once } from 'node:events';
import { availableParallelism, userInfo } from 'node:os';
import { join } from 'node:path';
import { addUser, openReview } from '@gegenlesen/web';
import { askPassword } from '../ask-password.ts';
import { folderOf, noPairs, planOf } from '../batch/plan.ts';
import { explain } from '../errors.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { dataFolder } from '../knowledge/data-folder.ts';
import { readKnowledge } from '../knowledge/read-knowledge.ts';
import { taughtFor } from '../knowledge/taught.ts';
import type { ServeOptions } from '../options.ts';
import { settingsOf } from '../settings.ts';
import { warn } from '../standard-error.ts';
import { print } from '../standard-output.ts';

/** Seconds; the largest text that is read takes a third of it on a slow machine. */
const longest = 180;

/** `serve [PLACE]`: the review page, until it is told to end. */
export async function serve(place: string | undefined, options: ServeOptions): Promise<ExitStatus> {
  const { meaning, host = null, port = 0, threads = availableParallelism() } = options;
  const data = { folder: join(dataFolder(), 'review'), databaseUrl: process.env.DATABASE_URL || undefined };
  if (options.addUser !== undefined) {
    await addUser(data, { name: options.addUser, role: options.role, password: await askPassword() });
    return exitStatus.passes;
  }
  const settings = await settingsOf(options, place === undefined ? '.' : await folderOf(place));
  const { glossary, file, requestFor } = settings;
  const plan = place === undefined ? null : await planOf(place, { patterns: options.pair, file, apart: null });
  if (place !== undefined && plan?.pairs.length === 0) warn(noPairs(place).message);
  const review = await openReview({
    port,
    threads,
    limit: longest,
    ...data,
    redisUrl: process.env.REDIS_URL || undefined,
    host,
    knowledge: await readKnowledge({ ...options, glossary }),
    taught: await taughtFor({ ...options, glossary }),
    requestFor: (...paths) => ({ ...requestFor(...paths), meaning }),
    served: plan === null ? null : { path: plan.folder, pairs: plan.pairs },
    owner: userInfo().username,
    fault: (error) => warn(explain(error, process.env).message),
  });
  for (const problem of review.problems) warn(problem);
  await print(`${review.address}\n`);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await review.close();
  return exitStatus.passes;
}
