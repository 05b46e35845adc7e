import { mkdirSync, symlinkSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { knock, send } from './knock.ts';
import { checkedDocument, english, folderForAll, folderWith, german, serveReview, upload } from './review.ts';

const folder = folderForAll();
const atThePage = async () => openBrowser((await serveReview({ folder })).address);

test('compressed bytes are not unpacked', async () => {
  const browser = await atThePage();
  const bomb = gzipSync(Buffer.alloc(50_000_000));
  const packed = await send(browser, '/api/documents', bomb, { 'content-encoding': 'gzip' });
  expect(packed.status).toBe(400);
  // A .docx is a zip file, as its first bytes show; this one claims four gigabytes.
  const zip = Buffer.concat([Buffer.from('504b0304140000000800', 'hex'), Buffer.alloc(8, 0xff), bomb]);
  for (const [name, bytes] of [
    ['bomb.docx', zip],
    ['bomb.odt', zip],
    ['bomb.md', zip],
    ['bomb.html', bomb],
    ['nul.txt', Buffer.alloc(1_000_000)],
  ] as const) {
    const started = Date.now();
    const file = { name, base64: bytes.toString('base64') };
    const { id } = await browser.ask('upload', { body: { name, original: file, translation: file } });
    await expect(checkedDocument(browser, id)).rejects.toThrow(/\w/);
    const said = (await browser.ask('documents')).find((one) => one.id === id)?.problem;
    expect([name, said], name).toEqual([name, expect.not.stringContaining('bug in gegenlesen')]);
    expect(Date.now() - started).toBeLessThan(10_000);
  }
});

test('a file name leads nowhere, neither on the server nor in the header of the download', async () => {
  const browser = await atThePage();
  const names = [
    ['../../../etc/mill.de.md', 'mill.de.md'],
    ['C:\\texts\\mill.de.md', 'mill.de.md'],
    ['mill"; filename="evil.exe.de.md', 'mill%22%3B%20filename%3D%22evil.exe.de.md'],
    ['mill\r\nset-cookie: a=b.de.md', 'mill%0D%0Aset-cookie%3A%20a%3Db.de.md'],
    ["mill'()*.de.md", 'mill%27%28%29%2A.de.md'],
    ['<img src=x onerror=alert(1)>.de.md', '%3Cimg%20src%3Dx%20onerror%3Dalert%281%29%3E.de.md'],
    ['Mühle 🌊.de.md', 'M%C3%BChle%20%F0%9F%8C%8A.de.md'],
  ] as const;
  for (const [name, sent] of names) {
    const { original, translation } = upload(english, german);
    const { id } = await browser.ask('upload', { body: { name, original, translation: { ...translation, name } } });
    await checkedDocument(browser, id);
    const path = `/api/documents/${id}/export?format=original`;
    const { status, headers, text } = await knock(browser.origin, { path, headers: { cookie: browser.cookie } });
    expect([status, headers['content-disposition'], text]).toEqual([
      200,
      `attachment; filename*=UTF-8''${sent}`,
      german,
    ]);
    expect(headers['set-cookie']).toBeUndefined();
  }
});

test('a text that is too large is refused, and so is a request', async () => {
  const browser = await atThePage();
  const large = { ...upload(english, german), translation: { name: 'large.md', base64: 'A'.repeat(28_000_000) } };
  expect(await browser.send('upload', { body: large })).toEqual({
    status: 413,
    body: { problem: 'large.md is larger than 20 MB; split it into parts' },
  });
  expect(await browser.ask('documents')).not.toContainEqual(expect.objectContaining({ translation: 'large.md' }));
});

test('nothing outside a served folder is read', async () => {
  const outside = folderWith({ 'secret.de.md': german, 'below/secret.de.md': german });
  const inside = folderWith({ 'served.en.md': english, 'mill.de.md': german });
  symlinkSync(`${outside}/secret.de.md`, `${inside}/link.de.md`);
  symlinkSync(`${outside}/below`, `${inside}/below`);
  mkdirSync(`${inside}/folder.de.md`);
  const translations = [
    ['mill.de.md', null],
    ['link.de.md', /leads out of the served folder/],
    ['below/secret.de.md', /leads out of the served folder/],
    [`../${outside.split('/').at(-1)}/secret.de.md`, /leads out of the served folder/],
    ['gone.de.md', /no longer exists/],
    ['folder.de.md', /is not a file/],
  ] as const;
  const pairs = translations.map(([translation]) => ({ name: translation, original: 'served.en.md', translation }));
  const { address, problems } = await serveReview({ folder, served: { path: inside, pairs } });
  const expected = translations.filter(([, problem]) => problem !== null);
  expect(problems).toEqual(expected.map(([, problem]) => expect.stringMatching(problem ?? '')));
  const list = await (await openBrowser(address)).ask('documents');
  expect(list.filter(({ original }) => original === 'served.en.md').map(({ name }) => name)).toEqual(['mill.de.md']);
});
