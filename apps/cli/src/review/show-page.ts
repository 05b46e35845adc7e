import { once } from 'node:events';
import { availableParallelism, userInfo } from 'node:os';
import { join } from 'node:path';
import { openReview, type ServedFolder } from '@gegenlesen/web';
import { type PairRequest, withExceptions } from 'gegenlesen';
import { explain } from '../errors.ts';
import type { Exceptions } from '../exceptions/exceptions.ts';
import { readKnowledge } from '../knowledge/read-knowledge.ts';
import { taughtFor } from '../knowledge/taught.ts';
import type { Settings } from '../settings.ts';
import { warn } from '../standard-error.ts';
import { print } from '../standard-output.ts';
import { openBrowser } from './open-browser.ts';
import { reviewData } from './review-data.ts';

/** Seconds; the largest text that is read takes a third of it on a slow machine. */
const longest = 180;

/** What is shown, and what is asked of it. */
interface Shown {
  readonly settings: Settings;
  readonly exceptions: Exceptions;
  /** What is asked besides of a text, by its path below the folder that is served. */
  readonly askedOf: (path: string) => PairRequest;
  /** Null for what people upload alone. */
  readonly served: ServedFolder | null;
}

interface PageOptions {
  readonly meaning: boolean;
  readonly learned: boolean;
  readonly threads?: number | undefined;
  readonly port?: number | undefined;
  /** The name under which others reach it. */
  readonly host?: string | undefined;
  /** Whether a browser is opened. */
  readonly open: boolean;
}

/** Serves the review page until it is told to end, and opens it for the person who called. */
export async function showPage({ settings, exceptions, askedOf, served }: Shown, options: PageOptions): Promise<void> {
  const { meaning, host = null, port = 0, threads = availableParallelism() } = options;
  const known = { ...options, glossary: settings.glossary };
  const review = await openReview({
    ...reviewData(),
    redisUrl: process.env.REDIS_URL || undefined,
    port,
    host,
    threads,
    limit: longest,
    knowledge: await readKnowledge(known),
    taught: await taughtFor(known),
    requestFor: (...paths) => {
      const at = (path: string): string => join(served?.path ?? '', path);
      const [original, translation] = [at(paths[0]), at(paths[1])];
      const request = { ...settings.requestFor(original, translation), meaning, ...askedOf(paths[0]) };
      return withExceptions(request, [...exceptions.everywhere, ...exceptions.of(original, translation)]);
    },
    served,
    owner: userInfo().username,
    fault: (error) => warn(explain(error, process.env).message),
  });
  for (const problem of review.problems) warn(problem);
  await print(`${review.address}\n`);
  if (options.open && host === null) await openBrowser(review.address);
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
  await review.close();
}
