import { createServer, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { ServiceError } from '@gegenlesen/bitext';
import { version } from 'gegenlesen';
import type { Metrics } from './metrics.ts';

/** Milliseconds: longer than a running server takes to answer. */
const patience = 1000;

/**
 * Answers `/health` and `/metrics` on a separate port.
 *
 * @param port 0 for any that is free
 * @throws ServiceError if the port is taken
 */
export async function openPort(
  port: number,
  metrics: Metrics,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const answer = (status: number, type: string, text: string): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(text);
    };
    const health = async (): Promise<void> => {
      const isWell = await Promise.race([
        metrics.isReachable().catch(() => false),
        wait(patience, false, { ref: false }),
      ]);
      const state = { status: isWell ? 'ok' : 'the queue does not answer', version };
      answer(isWell ? 200 : 503, 'application/json', `${JSON.stringify(state)}\n`);
    };
    const tell = async (): Promise<void> => {
      const text = await Promise.race([metrics.text(), wait(patience, null, { ref: false })]);
      if (text === null) answer(503, 'text/plain', 'the queue does not answer\n');
      else answer(200, metrics.contentType, text);
    };
    if (request.url === '/health') void health();
    else if (request.url === '/metrics') void tell();
    else answer(404, 'text/plain', 'try /health or /metrics\n');
  });
  await listening(server, port);
  const address = server.address();
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    close: () => void server.close(),
  };
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new ServiceError(`port ${port} cannot be opened: ${error.message}; name another with --port`)),
    );
    server.listen(port, resolve);
  });
