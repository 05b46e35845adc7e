import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { addresses, csrfHeader, type ExportFormat, urlOf } from '../../src/api/addresses.ts';
import type { RouteOf } from '../../src/api/call.ts';
import { Problem } from '../../src/api/problem.ts';
import { type Route, type RouteName, routes } from '../../src/api/routes.ts';
import { Session } from '../../src/api/session.ts';

type Done<Name extends RouteName> = z.output<RouteOf<Name>['answer']>;

/** A call that may be wrong; the server's answer shows whether it is. */
interface AnyCall {
  readonly id?: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
}

/** Asks a server as the page does: with its cookie, and with the secret of its session if something changes. */
export interface Browser {
  readonly origin: string;
  readonly session: Session;
  readonly cookie: string;
  /** The answer, if it is granted. */
  readonly ask: <Name extends RouteName>(name: Name, call?: AnyCall) => Promise<Done<Name>>;
  /** The answer with its status, granted or refused. It must match the table of routes exactly. */
  readonly send: (name: RouteName, call?: AnyCall) => Promise<{ readonly status: number; readonly body: unknown }>;
  readonly download: (id: string, format: ExportFormat) => Promise<Buffer>;
}

/** Opens the printed address. */
export async function openBrowser(address: string): Promise<Browser> {
  const response = await fetch(address, { redirect: 'manual' });
  const cookie = cookieOf(response);
  const { origin } = new URL(address);
  return browserWith(origin, cookie);
}

export const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

export async function browserWith(origin: string, cookie: string): Promise<Browser> {
  const session = Session.parse(await (await fetch(`${origin}/api/session`, { headers: { cookie } })).json());
  const send: Browser['send'] = async (name, { id = '', query = {}, body = {} } = {}) => {
    const { method } = addresses[name];
    const isPost = method === 'post';
    const place = { id, query };
    const response = await fetch(`${origin}${urlOf(name, place)}`, {
      method,
      headers: {
        cookie,
        ...(isPost ? { 'content-type': 'application/json', [csrfHeader]: session.csrf, origin } : {}),
      },
      ...(isPost ? { body: JSON.stringify(body) } : {}),
    });
    return requireForm(name, { status: response.status, body: await response.json() });
  };
  return {
    origin,
    session,
    cookie,
    send,
    ask: async <Name extends RouteName>(name: Name, call?: AnyCall) => {
      const { status, body } = await send(name, call);
      if (status !== 200) throw new Error(`${name}: ${status} ${JSON.stringify(body)}`);
      return routes[name].answer.parse(body) as Done<Name>;
    },
    download: async (id, format) => {
      const response = await fetch(`${origin}${urlOf('export', { id, query: { format } })}`, { headers: { cookie } });
      if (response.status !== 200) throw new Error(`export: ${response.status}`);
      return Buffer.from(await response.arrayBuffer());
    },
  };
}

/** Checks that an answer matches its schema and has nothing else in it. */
function requireForm<Answer extends { readonly status: number; readonly body: unknown }>(
  name: RouteName,
  answer: Answer,
): Answer {
  const { answer: done, conflict }: Route = routes[name];
  const refused = answer.status === 409 && conflict !== undefined ? z.union([conflict, Problem]) : Problem;
  const parsed = (answer.status === 200 ? done : refused).parse(answer.body);
  if (!isDeepStrictEqual(parsed, answer.body)) throw new Error(`${name} answers more than its schema says`);
  return answer;
}
