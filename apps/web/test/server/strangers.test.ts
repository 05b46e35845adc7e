import { describe, expect, test } from 'vitest';
import { csrfHeader } from '../../src/api/addresses.ts';
import { type RouteName, routes } from '../../src/api/routes.ts';
import { type Browser, openBrowser } from './browser.ts';
import { knock } from './knock.ts';
import { folderForAll, serveReview } from './review.ts';

const folder = folderForAll();

const names = Object.keys(routes) as RouteName[];
const posts = names.filter((name) => routes[name].method === 'post' && name !== 'login');

/** A request as the page sends it, for a test to spoil. */
function asPage({ cookie, session, origin }: Browser, name: RouteName) {
  const { method, path } = routes[name];
  const signs = { 'content-type': 'application/json', [csrfHeader]: session.csrf, origin };
  const headers: Readonly<Record<string, string>> = {
    cookie,
    host: new URL(origin).host,
    ...(method === 'post' ? signs : {}),
  };
  return {
    method: method.toUpperCase(),
    path: `/api${path.replace(':id', 'none')}`,
    headers,
    body: method === 'post' ? '{}' : '',
  };
}

describe('what does not come from the page is refused', () => {
  const table = [
    ['the page itself', {}, 200],
    ['the page under its other name', { host: 'localhost:PORT' }, 200],
    ['a name that somebody points at this machine (DNS rebinding)', { host: 'rebound.example:PORT' }, 403],
    ['another port', { host: '127.0.0.1:1' }, 403],
    ['a name that only begins with the right one', { host: '127.0.0.1.example:PORT' }, 403],
    ['something that is not a name', { host: '127.0.0.1:PORT@elsewhere.example' }, 400],
    ['no port', { host: '127.0.0.1' }, 403],
    ['another origin', { origin: 'https://elsewhere.example' }, 403],
    ['an origin without a name, as a frame in a sandbox has', { origin: 'null' }, 403],
    ['another server of this machine', { origin: 'http://127.0.0.1:1' }, 403],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['a page of another port, which is the same site', { 'sec-fetch-site': 'same-site' }, 403],
    ['nobody', { cookie: '' }, 401],
    ['a cookie that was made up', { cookie: `gegenlesen=${'A'.repeat(43)}` }, 401],
    ['a cookie that is not text', { cookie: 'gegenlesen=%00%ff' }, 401],
    ['a cookie of another name', { cookie: 'session=1' }, 401],
  ] as const satisfies readonly (readonly [string, Readonly<Record<string, string>>, number])[];

  test('by its host, its origin and its cookie', async () => {
    const browser = await openBrowser((await serveReview({ folder })).address);
    const { port } = new URL(browser.origin);
    const page = asPage(browser, 'documents');
    const found = [];
    for (const [what, spoilt] of table) {
      const own = Object.entries<string>(spoilt).map(([name, value]) => [name, value.replace('PORT', port)]);
      const headers = { ...page.headers, ...Object.fromEntries(own) };
      found.push([what, spoilt, (await knock(browser.origin, { ...page, headers })).status]);
    }
    expect(found).toEqual(table);
  });

  test('where it lacks what only the page could read (CSRF), at every address that changes something', async () => {
    const { address } = await serveReview({ folder });
    const [browser, other] = [await openBrowser(address), await openBrowser(address)];
    for (const name of posts) {
      for (const sign of ['', 'wrong', other.session.csrf]) {
        const page = asPage(browser, name);
        const { status, text } = await knock(browser.origin, {
          ...page,
          headers: { ...page.headers, [csrfHeader]: sign },
        });
        expect([name, sign, status, text]).toEqual([name, sign, 403, expect.stringContaining(csrfHeader)]);
      }
    }
    const page = asPage(browser, 'decide');
    const asForm = { ...page.headers, 'content-type': 'text/plain' };
    expect((await knock(browser.origin, { ...page, headers: asForm })).status).toBe(400);
  });

  test('without a session, at every address', async () => {
    const browser = await openBrowser((await serveReview({ folder })).address);
    const { host } = new URL(browser.origin);
    const asked = [
      ...names.filter((name) => name !== 'login').map((name) => asPage(browser, name)),
      { path: '/api/events', headers: { host } },
      { path: '/api/documents/none/export?format=original', headers: { host } },
    ];
    for (const one of asked) {
      const { status, text } = await knock(browser.origin, { ...one, headers: { ...one.headers, cookie: '' } });
      const body = { problem: 'open the address that `gegenlesen serve` printed', needs: 'address' };
      expect([one.path, status, JSON.parse(text)]).toEqual([one.path, 401, body]);
    }
  });
});

describe('the printed address', () => {
  test('opens nothing with another token', async () => {
    const { origin, host } = new URL((await serveReview({ folder })).address);
    for (const token of ['', 'wrong', 'A'.repeat(43), '%00', '%F0%9F']) {
      const { status, headers } = await knock(origin, { path: `/?token=${token}`, headers: { host } });
      expect([token, status, headers['set-cookie']]).toEqual([token, 401, undefined]);
    }
  });

  test('gives a cookie for this server alone, which no script can read', async () => {
    const { origin, search } = new URL((await serveReview({ folder })).address);
    const { status, headers } = await knock(origin, { path: `/${search}` });
    expect([status, headers.location]).toEqual([302, '/']);
    const [cookie = ''] = headers['set-cookie'] ?? [];
    expect(cookie.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Max-Age=2592000', 'Path=/', 'SameSite=Strict']);
  });
});

test('too many requests are refused for a while', async () => {
  const browser = await openBrowser((await serveReview({ folder })).address);
  const page = asPage(browser, 'session');
  const statuses = new Set<number>();
  for (let at = 0; at < 30; at += 1) {
    const answers = await Promise.all(Array.from({ length: 40 }, () => knock(browser.origin, page)));
    for (const { status } of answers) statuses.add(status);
  }
  expect([...statuses]).toEqual([200, 429]);
});
