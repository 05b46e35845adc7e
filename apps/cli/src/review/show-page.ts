import { once } from 'node:events';
import { availableParallelism, userInfo } from 'node:os';
import { join } from 'node:path';
import { openReview, type ServedFolder } from '@gegenlesen/web';
import { type PairRequest, withExceptions } from 'gegenlesen';
import type { Asked } from '../checking/asked.ts';
import { explain } from '../errors.ts';
import { readKnowledge } from '../knowledge/read-knowledge.ts';
import type { ReaderAsked } from '../knowledge/read-reader.ts';
import { taughtFor } from '../knowledge/taught.ts';
import { warn } from '../standard-error.ts';
import { print } from '../standard-output.ts';
import { openBrowser } from './open-browser.ts';
import { reviewData } from './review-data.ts';

/** Seconds that a check may take; the largest text takes a third of it on a slow machine. */
const longest = 180;

/** What the page shows, and the settings for it. */
interface Shown {
  readonly asked: Asked;
  /** What a manifest asks for a text, by its path below the served folder. */
  readonly requestAt: (path: string) => PairRequest;
  /** Null if there are only uploads. */
  readonly served: ServedFolder | null;
}

interface PageOptions extends ReaderAsked {
  readonly learned: boolean;
  readonly threads?: number | undefined;
  readonly port?: number | undefined;
  /** The name under which other machines reach it. */
  readonly host?: string | undefined;
  /** Whether to open a browser. */
  readonly open: boolean;
}

/** Serves the review page until it is stopped, and opens it in the browser. */
export async function showPage({ asked, requestAt, served }: Shown, options: PageOptions): Promise<void> {
  const { host = null, port = 0, threads = availableParallelism() } = options;
  const known = { ...options, glossary: asked.settings.glossary };
  const review = await openReview({
    ...reviewData(),
    redisUrl: process.env.REDIS_URL || undefined,
    port,
    host,
    threads,
    limit: longest,
    knowledge: await readKnowledge(known, 'process'),
    taught: await taughtFor(known),
    requestFor: (...paths) => {
      const at = (path: string): string => join(served?.path ?? '', path);
      const [original, translation] = [at(paths[0]), at(paths[1])];
      const request = { ...asked.requestFor(original, translation), ...requestAt(paths[0]) };
      const { exceptions } = asked;
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
