import { setMaxListeners } from 'node:events';
import { InputError, ServiceError } from '@gegenlesen/bitext';
import { type CheckRequest, openPool, type Taught } from '@gegenlesen/worker';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import type { Knowledge } from 'gegenlesen';
import type { Database } from '../data/database.ts';
import { type DatabasePlace, openDatabase } from '../data/open-database.ts';
import { hasUsers } from '../data/users.ts';
import { appOf } from './app.ts';
import type { ReviewQueue } from './check-in-queue.ts';
import { checkInThreads } from './check-texts.ts';
import { openDesk } from './open-desk.ts';
import { type OpenStack, openStack } from './open-stack.ts';
import { type ServedFolder, takeFolder } from './served-folder.ts';
import { newToken } from './sessions.ts';

/** What a command provides and requests. */
export interface ReviewOptions extends DatabasePlace {
  /** 0 for any free port. */
  readonly port: number;
  /** The name or address under which other machines reach this one; null for this machine alone. */
  readonly host: string | null;
  /** `redis://…`: documents are checked by the workers of the queue there, instead of in threads. */
  readonly redisUrl: string | undefined;
  readonly threads: number;
  /** Seconds that a text may take to be read, aligned or checked; one that takes longer is set aside. */
  readonly limit: number;
  readonly knowledge: Knowledge;
  readonly taught: readonly Taught[];
  readonly requestFor: (original: string, translation: string) => CheckRequest;
  /** The folder that is served; null for uploads only. */
  readonly served: ServedFolder | null;
  /** The user of this machine. */
  readonly owner: string;
  /** Called with unforeseen errors. */
  readonly fault: (error: unknown) => void;
}

/** A review page that is being served. */
export interface OpenReview {
  /** If there are no users, it carries the token that lets its owner in. */
  readonly address: string;
  /** Files that could not be read, and other notices, one sentence each. */
  readonly problems: readonly string[];
  /** Stops running work, and releases the database. */
  readonly close: () => Promise<void>;
}

const loopback = '127.0.0.1';
const nothing = { ids: [], problems: [] };

/**
 * Serves the review page.
 *
 * @throws InputError if another process holds the database, or others are let in but there are no users
 * @throws ServiceError if the port is taken, or the database or the queue does not answer
 */
export async function openReview(options: ReviewOptions): Promise<OpenReview> {
  const opened = openStack();
  try {
    return { ...(await serve(options, opened)), close: opened.close };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Opens everything that the page needs; `opened` records how to close it. */
async function serve(options: ReviewOptions, opened: OpenStack): Promise<Omit<OpenReview, 'close'>> {
  const { threads, limit, knowledge, taught, requestFor, owner, fault, host } = options;
  const database = await openDatabase(options);
  opened.add(database.close);
  if (host !== null) await requireUsers(database);
  const closing = new AbortController();
  // Every open page adds a listener, and there may be many.
  setMaxListeners(0, closing.signal);
  const queue = await openQueueAt(options, closing.signal);
  if (queue !== null) opened.add(queue.close);
  // With a queue, only edited documents are checked here, one after the other.
  const { reader } = knowledge;
  const pool = await openPool({
    threads: queue === null ? threads : 1,
    limit,
    ...(reader === undefined ? {} : { reader }),
  });
  const checkTexts = queue?.checkTexts ?? checkInThreads(pool, taught);
  const desk = openDesk({ database, checkTexts, pool, knowledge, taught, requestFor }, fault, closing.signal);
  // The threads end first, so that the desk does not wait for running checks; they are left for the next start.
  opened.add(() => pool.end().then(desk.close));
  const token = newToken();
  let port = options.port;
  const app = appOf(desk, {
    token,
    owner,
    needs: host === null ? 'address' : 'login',
    hosts: () => (host === null ? [loopback, 'localhost'] : [host]).map((name) => `${name}:${port}`),
    closing: closing.signal,
    fault,
  });
  const server = createAdaptorServer({ fetch: app.fetch });
  opened.add(() => {
    closing.abort();
    return closed(server);
  });
  port = await listening(server, options.port, host ?? loopback);
  const { ids, problems } = options.served === null ? nothing : await takeFolder(desk, options.served);
  const place = host === null ? `${loopback}:${port}/?token=${token}` : `${host}:${port}/`;
  return { address: `http://${place}${viewOf(ids)}`, problems: [...(queue?.notices ?? []), ...problems] };
}

async function requireUsers({ tables }: Database): Promise<void> {
  if (await hasUsers(tables)) return;
  throw new InputError('--host', 'lets others in, but nobody has a password yet', {
    remedy: 'add somebody with `gegenlesen serve --add-user NAME`',
  });
}

/** If there is only one document, it is opened at once, instead of the list. */
const viewOf = ([only, ...others]: readonly string[]): string =>
  only !== undefined && others.length === 0 ? `#/documents/${only}` : '';

/** The code of the queue is large, and most people do without it. */
async function openQueueAt({ redisUrl, taught }: ReviewOptions, closing: AbortSignal): Promise<ReviewQueue | null> {
  if (redisUrl === undefined) return null;
  const { openQueue } = await import('./check-in-queue.ts');
  return openQueue(redisUrl, taught, closing);
}

const listening = (server: ServerType, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new ServiceError(`port ${port} of ${host} cannot be opened: ${error.message}; name another with --port`)),
    );
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });

const closed = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
