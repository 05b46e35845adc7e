import { createServer } from 'node:http';
import { afterEach, expect, test, vi } from 'vitest';
import { ask, Refusal, signWith } from '../../src/page/state/client.ts';

const ends: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllGlobals();
  for (const end of ends.splice(0)) end();
});

interface Heard {
  readonly line: string;
  readonly csrf: string | undefined;
  readonly body: string;
}

/** Answers every request in this way, and records it. */
async function serverThat(status: number, answer: string): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    heard.push({
      line: `${request.method} ${request.url}`,
      csrf: request.headers['x-csrf-token']?.toString(),
      body: Buffer.concat(chunks).toString(),
    });
    response.writeHead(status, { 'content-type': 'application/json' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const real = fetch;
  // A browser knows the origin of its page, Node does not.
  vi.stubGlobal('fetch', (path: string, options: RequestInit) => real(`http://127.0.0.1:${port}${path}`, options));
  ends.push(() => server.close());
  return heard;
}

const edit = { segment: 3, text: 'Sie möchte 12 Plätze.', revision: 1 };

test('a request is what the table of addresses says, and carries the secret of the session', async () => {
  const heard = await serverThat(200, '{"undone":null,"revision":4}');
  signWith('secret');
  await ask('documents');
  await ask('document', { id: 'a/b' });
  await ask('beads', { id: '7', query: { from: 0, to: 100 } });
  await ask('edit', { id: '7', body: edit });
  expect(await ask('undo', { id: '7' })).toEqual({ undone: null, revision: 4 });
  expect(heard).toEqual([
    { line: 'GET /api/documents', csrf: 'secret', body: '' },
    { line: 'GET /api/documents/a%2Fb', csrf: 'secret', body: '' },
    { line: 'GET /api/documents/7/beads?from=0&to=100', csrf: 'secret', body: '' },
    { line: 'POST /api/documents/7/edits', csrf: 'secret', body: JSON.stringify(edit) },
    { line: 'POST /api/documents/7/undo', csrf: 'secret', body: '{}' },
  ]);
});

test('a conflict is an answer', async () => {
  const conflict = { theirs: 'Zehn.', yours: 'Elf.', base: 'Neun.', by: 'Paul', revision: 2 };
  await serverThat(409, JSON.stringify(conflict));
  expect(await ask('edit', { id: '7', body: edit })).toEqual(conflict);
});

test.each([
  [401, '{"problem":"log in first","needs":"login"}', { message: 'log in first', needs: 'login' }],
  // No conflict to decide on: the user can only try again.
  [409, '{"problem":"others are changing this document; try again"}', { message: /others are changing/ }],
  [502, '<h1>no gateway</h1>', { message: '502 Bad Gateway' }],
])('%s %s is a refusal', async (status, answer, expected) => {
  await serverThat(status, answer);
  const refusal = await ask('edit', { id: '7', body: edit }).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({
    status,
    ...expected,
    message: expect.stringMatching(expected.message),
  });
});

/** `npm run types` fails if one of these is not an error. */
test('what the table does not know is an error of types', () => {
  const wrong = [
    // @ts-expect-error There is no such address.
    () => ask('documentz'),
    // @ts-expect-error A document has an id.
    () => ask('document'),
    // @ts-expect-error An edit needs its revision.
    () => ask('edit', { id: '7', body: { segment: 3, text: '' } }),
    // @ts-expect-error A verdict is one of three.
    () => ask('decide', { id: '7', body: { fingerprint: 'a', verdict: 'maybe', reason: null, note: null } }),
    // @ts-expect-error The history takes no body.
    () => ask('history', { id: '7', body: {} }),
    // @ts-expect-error An answer has only the fields of its schema.
    async () => (await ask('session')).password,
  ];
  expect(wrong).toHaveLength(6);
});
