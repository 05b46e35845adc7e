import { expect, test } from 'vitest';
import { type Route, type RouteName, routes } from '../../src/api/routes.ts';
import { addUser } from '../../src/index.ts';
import { browserWith, cookieOf } from './browser.ts';
import { knock } from './knock.ts';
import { checkedDocument, english, folderForAll, german, serveReview, upload } from './review.ts';

const rita = { name: 'Rita', role: 'reviewer', password: 'a bench by the mill' } as const;
const emil = { name: 'Emil', role: 'editor', password: 'the river in March' } as const;

const place = { folder: folderForAll(), databaseUrl: undefined };

/** A server that lets others in, and its answer to somebody who logs in. */
async function serveUsers() {
  for (const user of [rita, emil]) await addUser(place, user);
  const { address, close } = await serveReview({ ...place, host: '127.0.0.1' });
  const { origin } = new URL(address);
  const logIn = async (name: string, password: string, headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`${origin}/api/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ name, password }),
    });
    return { status: response.status, cookie: cookieOf(response), body: await response.json() };
  };
  return { address, close, origin, logIn };
}

test('others are not let in while nobody has a password, nor with one that is easily guessed', async () => {
  await expect(serveReview({ ...place, host: '127.0.0.1' })).rejects.toThrow(/nobody has a password yet/);
  await expect(addUser(place, { ...rita, password: 'seven77' })).rejects.toThrow(/too short/);
});

test('they log in with their own name and password, with a limit per minute, wherever they claim to come from', async () => {
  const { logIn } = await serveUsers();
  const wrong = [
    [rita.name, emil.password],
    ['Nobody', rita.password],
    ['rita', rita.password],
    ["' or 1=1 --", 'x'],
  ] as const;
  for (const [name, password] of wrong) {
    const { status, cookie, body } = await logIn(name, password);
    expect([status, cookie, body]).toEqual([401, '', { problem: 'the name or the password is wrong', needs: 'login' }]);
  }
  for (const [name, password] of [
    ['', 'x'],
    ['Rita\0', 'x'],
    ['Rita', 'x'.repeat(1001)],
  ] as const) {
    expect((await logIn(name, password)).status).toBe(400);
  }
  const { status, body } = await logIn(rita.name, rita.password);
  expect([status, body]).toEqual([200, expect.objectContaining({ name: 'Rita', role: 'reviewer' })]);
  const later: number[] = [];
  for (let at = 0; at < 6; at += 1) {
    later.push((await logIn(rita.name, 'x', { 'x-forwarded-for': `10.0.0.${at}` })).status);
  }
  expect(later).toEqual([401, 401, 401, 401, 401, 429]);
  expect((await logIn(rita.name, rita.password)).status).toBe(429);
});

test('a reviewer decides, and an editor changes texts', async () => {
  const { origin, logIn } = await serveUsers();
  const reviewer = await browserWith(origin, (await logIn(rita.name, rita.password)).cookie);
  const editor = await browserWith(origin, (await logIn(emil.name, emil.password)).cookie);
  const { id } = await editor.ask('upload', { body: upload(english, german) });
  const { revision, findings } = await checkedDocument(editor, id);
  const forEditors = (Object.keys(routes) as RouteName[]).filter((name) => (routes[name] as Route).allows === 'editor');
  expect(forEditors).toEqual(['upload', 'edit', 'changeBeads']);
  for (const name of forEditors) {
    const refused = { status: 403, body: { problem: 'only an editor may do that' } };
    expect([name, await reviewer.send(name, { id })]).toEqual([name, refused]);
  }
  const decision = { fingerprint: findings[0]?.fingerprint, verdict: 'confirmed', reason: null, note: null };
  expect((await reviewer.ask('decide', { id, body: decision })).changed[0]?.decision?.name).toBe('Rita');
  await editor.ask('edit', { id, body: { segment: 0, text: 'Die alte Mühle', revision } });
  expect((await reviewer.ask('history', { id })).map(({ by, kind }) => [by, kind])).toEqual([
    ['Emil', 'edit'],
    ['Rita', 'decision'],
  ]);
  // Nobody can undo what somebody else did.
  expect((await reviewer.ask('undo', { id })).undone).toBe('decision');
  expect((await reviewer.ask('undo', { id })).undone).toBe(null);
});

test('signing out ends the session, even where its cookie was copied', async () => {
  const { origin, logIn } = await serveUsers();
  const { cookie, body } = await logIn(rita.name, rita.password);
  expect(body).toMatchObject({ byLogin: true });
  const csrf = (body as { readonly csrf: string }).csrf;
  const leave = (headers: Readonly<Record<string, string>>) =>
    fetch(`${origin}/api/session/end`, { method: 'POST', headers: { cookie, ...headers } });
  expect((await leave({})).status).toBe(403);
  const left = await leave({ 'x-csrf-token': csrf });
  expect([left.status, left.headers.get('set-cookie')]).toEqual([
    200,
    expect.stringMatching(/^gegenlesen=; Max-Age=0/),
  ]);
  const { status } = await knock(origin, { path: '/api/session', headers: { cookie } });
  expect(status).toBe(401);
});

test('the printed address carries no token, and a new password ends the sessions of the old one', async () => {
  const { address, close, origin, logIn } = await serveUsers();
  expect(new URL(address).search).toBe('');
  expect(cookieOf(await fetch(`${address}?token=anything`, { redirect: 'manual' }))).toBe('');
  const { cookie } = await logIn(rita.name, rita.password);
  const asked = (from: string) => knock(from, { path: '/api/session', headers: { cookie } });
  expect((await asked(origin)).status).toBe(200);
  await close();

  await addUser(place, { ...rita, password: 'another bench by the mill' });
  const again = await serveReview({ ...place, host: '127.0.0.1' });
  const { status, text } = await asked(new URL(again.address).origin);
  expect([status, JSON.parse(text)]).toEqual([401, { problem: 'log in first', needs: 'login' }]);
});
