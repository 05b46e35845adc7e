import { type IncomingHttpHeaders, request } from 'node:http';
import type { Readable } from 'node:stream';
import { csrfHeader } from '../../src/api/addresses.ts';
import type { Browser } from './browser.ts';

/** A request that no browser would send. */
interface Knock {
  readonly method?: string;
  /** Sent unchanged, with all its dots and percent signs. */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream is sent in chunks, without its length. */
  readonly body?: string | Uint8Array | Readable;
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends requests that `fetch` would correct or refuse: another host, a path with dots, a body without an end. */
export const knock = (
  origin: string,
  { method = 'GET', path = '/', headers = {}, body = '' }: Knock,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request({ hostname, port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        asked.destroy();
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        });
      });
    });
    // When a request is refused halfway, the connection may be closed while the body is still being sent.
    let answered = false;
    asked.on('response', () => {
      answered = true;
    });
    asked.on('error', (error) => {
      if (!answered) reject(error);
    });
    if (typeof body === 'string' || body instanceof Uint8Array) asked.end(body);
    else body.pipe(asked);
  });

/** Sends any bytes where the page sends JSON, as the page does. */
export const send = ({ origin, cookie, session }: Browser, path: string, body: Knock['body'], more = {}) =>
  knock(origin, {
    method: 'POST',
    path,
    headers: { cookie, origin, 'content-type': 'application/json', [csrfHeader]: session.csrf, ...more },
    ...(body === undefined ? {} : { body }),
  });
