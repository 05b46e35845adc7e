import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, gegenlesen, start } from './gegenlesen.ts';

const english = 'The mill is old.\nThe new owner paid 420,000 euros for it.\n';
const german = 'Die Mühle ist alt.\nDie neue Besitzerin zahlte dafür 240.000 Euro.\n';

const texts = () =>
  folderWith({
    'texts/mill.en.txt': english,
    'texts/mill.de.txt': german,
    'more/a.en.txt': english,
    'more/b.txt': german,
  });

/** Starts the page and waits for its address. */
async function page(args: readonly string[], cwd: string) {
  const child = start(args, { cwd, env: { GEGENLESEN_DATA: join(cwd, 'data') } });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdout.setEncoding('utf8');
  const [address] = (await Promise.race([
    once(child.stdout, 'data'),
    once(child, 'exit').then(() => {
      throw new Error(said);
    }),
  ])) as [string];
  const end = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    const [status] = await ended;
    return status as number;
  };
  return { address: address.trim(), end };
}

/** What the page gets at an address. */
async function documentsAt(address: string): Promise<readonly { readonly id: string; readonly name: string }[]> {
  const { origin } = new URL(address);
  const { headers } = await fetch(address, { redirect: 'manual' });
  const cookie = headers.get('set-cookie')?.split(';')[0] ?? '';
  const answer = await fetch(`${origin}/api/documents`, { headers: { cookie } });
  return (await answer.json()) as Awaited<ReturnType<typeof documentsAt>>;
}

test('serve opens the page on a folder, says where, and ends with Ctrl-C', async () => {
  const { address, end } = await page(['serve', '.'], texts());
  const documents = await documentsAt(address);
  expect(documents.map(({ name }) => name)).toEqual(['texts/mill']);
  expect(await end()).toBe(0);
});

test('check --review opens the page on two texts, at the document', async () => {
  const { address, end } = await page(['check', 'more/a.en.txt', 'texts/mill.de.txt', '--review'], texts());
  const [document, ...others] = await documentsAt(address);
  expect(others).toEqual([]);
  expect(new URL(address).hash).toBe(`#/documents/${document?.id}`);
  expect(await end()).toBe(0);
});

test('a second page names who is using the data', async () => {
  const cwd = texts();
  const { end } = await page(['serve', 'texts'], cwd);
  const { status, stderr } = await gegenlesen(['serve'], { cwd, env: { GEGENLESEN_DATA: join(cwd, 'data') } });
  expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/process \d+/) });
  await end();
});

test.each([
  { is: 'others without users', args: ['serve', '--host', '127.0.0.1'], says: '--add-user' },
  { is: 'a place that is not there', args: ['serve', 'nowhere'], says: 'nowhere' },
  { is: 'a text that is not there', args: ['check', 'texts/mill.en.txt', 'gone.txt', '--review'], says: 'gone.txt' },
  { is: 'a report beside the page', args: ['check', 'a', 'b', '--review', '--out', 'c.html'], says: '--out' },
  { is: 'a role that is none', args: ['serve', '--add-user', 'anna', '--role', 'boss'], says: 'boss' },
  { is: 'no password', args: ['serve', '--add-user', 'anna'], says: 'password' },
])(
  '$is is refused, with what to do',
  async ({ args, says }) => {
    const cwd = texts();
    const { status, stderr } = await gegenlesen(args, { cwd, env: { GEGENLESEN_DATA: join(cwd, 'data') } });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining(says) });
  },
  60_000,
);

test('a user is added with a password that is piped in', async () => {
  const cwd = texts();
  const env = { GEGENLESEN_DATA: join(cwd, 'data') };
  const added = await gegenlesen(['serve', '--add-user', 'anna'], { cwd, env, input: 'a long sentence is best\n' });
  expect(added).toEqual({ status: 0, stdout: '', stderr: '' });
  const { address, end } = await page(['serve', '--host', '127.0.0.1'], cwd);
  const { origin } = new URL(address);
  expect((await fetch(`${origin}/api/documents`)).status).toBe(401);
  await end();
});
