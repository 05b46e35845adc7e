import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serveReview } from '../page/served.ts';
import { type Browser, openBrowser } from './browser.ts';
import { knock, send } from './knock.ts';

let served: Served;
let browser: Browser;
beforeAll(async () => {
  served = await serveReview();
  browser = await openBrowser(served.address);
});
afterAll(() => served.close());

const large = 100_000_000;
const piece = Buffer.alloc(100_000, 'A');

/** 100 MB that are made while they are sent, so that an answer can arrive in between. */
const stream = () => Readable.from(pieces());

async function* pieces(): AsyncGenerator<Buffer> {
  for (let sent = 0; sent < large; sent += piece.length) {
    yield piece;
    await setTimeout(1);
  }
}

/** The peak memory of the server, in MB. */
function peak(): number {
  const status = readFileSync(`/proc/${served.pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1000;
}

test.runIf(process.platform === 'linux').each([
  ['with its length', { 'content-length': String(large) }, 50],
  ['in chunks that do not say how many come', {}, 150],
] as const)('an upload of 100 MB is refused, and costs little memory: %s', async (_, headers, most) => {
  const before = peak();
  const { status, text } = await send(browser, '/api/documents', stream(), headers);
  expect([status, JSON.parse(text)]).toEqual([413, { problem: 'is larger than 60 MB; split the texts into parts' }]);
  expect(peak() - before).toBeLessThan(most);
  expect(await browser.ask('documents')).toEqual([]);
});

test.each([
  ['with its length', { 'content-length': String(large) }],
  ['in chunks', {}],
] as const)('of somebody who is not known no more is read than a password takes: %s', async (_, headers) => {
  const { status, text } = await knock(browser.origin, {
    method: 'POST',
    path: '/api/session',
    headers: { 'content-type': 'application/json', ...headers },
    // The rest never arrives; the answer does not wait for it.
    body: Readable.from([piece]),
  });
  expect([status, JSON.parse(text)]).toEqual([413, { problem: 'is larger than 0.01 MB; split the texts into parts' }]);
});
