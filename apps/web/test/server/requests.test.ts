import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { knock, send } from './knock.ts';
import { checkedDocument, english, folderForAll, german, serveReview, upload } from './review.ts';

const folder = folderForAll();
const atThePage = async () => openBrowser((await serveReview({ folder })).address);
const pageFile = new URL('../../dist/page/index.html', import.meta.url);
const page = existsSync(pageFile) ? readFileSync(pageFile, 'utf8') : 'the page is not built; type npm run build\n';

test('no address leads out of the files of the page', async () => {
  const { origin } = new URL((await serveReview({ folder })).address);
  const paths = [
    '/../index.js',
    '/assets/../../index.js',
    '/assets/..%2f..%2findex.js',
    '/%2e%2e/index.js',
    '/assets/%2e%2e/%2e%2e/index.js',
    '/..%5cindex.js',
    '/assets/..\\..\\index.js',
    '//etc/passwd',
    '/assets//etc/passwd',
    '/file:///etc/passwd',
    '/.tsbuildinfo',
    '/assets/.hidden',
    '/index.html%00.js',
    '/%',
    '/assets',
    '/assets/',
  ];
  for (const path of paths) {
    const { status, text } = await knock(origin, { path });
    expect([path, [page, 'there is no such file\n', ''].includes(text), [200, 400, 404].includes(status)]).toEqual([
      path,
      true,
      true,
    ]);
  }
});

test('every answer carries the policy that lets nothing in from elsewhere', async () => {
  const browser = await atThePage();
  const { id } = await browser.ask('upload', { body: upload(english, german) });
  await checkedDocument(browser, id);
  const own = { cookie: browser.cookie };
  const asked = [
    ['/', {}, [200, 404]],
    ['/?token=wrong', {}, [401]],
    [`/assets/none.js`, {}, [404]],
    ['/api/session', own, [200]],
    ['/api/session', {}, [401]],
    ['/api/session', { host: 'elsewhere.example' }, [403]],
    ['/api/nothing', own, [404]],
    [`/api/documents/${id}`, own, [200]],
    [`/api/documents/${id}/beads?from=x`, own, [400]],
    [`/api/documents/${id}/export?format=html`, own, [200]],
    [`/api/documents/${id}/export?format=original`, own, [200]],
    [`/api/documents/${id}/export?format=exe`, own, [400]],
    ['/api/openapi.json', {}, [200]],
  ] as const;
  for (const [path, headers, statuses] of asked) {
    const answer = await knock(browser.origin, { path, headers });
    expect([path, answer.headers], path).toEqual([
      path,
      expect.objectContaining({
        'content-security-policy': expect.stringMatching(/^default-src 'none'; script-src 'self'; style-src 'self';/),
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'no-referrer',
        'cross-origin-resource-policy': 'same-origin',
      }),
    ]);
    expect(answer.headers['content-security-policy']).not.toMatch(/unsafe|\*/);
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin');
    expect([path, statuses], path).toEqual([path, expect.arrayContaining([answer.status])]);
  }
});

test('a malformed request is refused with a sentence', async () => {
  const browser = await atThePage();
  const { id } = await browser.ask('upload', { body: upload(english, german) });
  const { revision, findings } = await checkedDocument(browser, id);
  const decision = { fingerprint: findings[0]?.fingerprint, verdict: 'confirmed', reason: null, note: null };
  const at = `/api/documents/${id}`;
  const table: readonly (readonly [what: string, path: string, body: string | Uint8Array, status: number])[] = [
    ['nothing', '/api/documents', '', 400],
    ['half of JSON', '/api/documents', '{"name": "mi', 400],
    ['a list without an end', '/api/documents', '['.repeat(2_000_000), 400],
    ['a list in a list, a million times', '/api/documents', '['.repeat(1e6) + ']'.repeat(1e6), 400],
    ['an object in an object', `${at}/decisions`, `${'{"a":'.repeat(1e5)}1${'}'.repeat(1e5)}`, 400],
    ['bytes that are no UTF-8', '/api/documents', Buffer.from([0xff, 0xfe, 0x00]), 400],
    ['the prototype of objects', `${at}/decisions`, '{"__proto__": {"role": "editor"}}', 400],
    ['a text that is no base64', '/api/documents', JSON.stringify(withBytes('no base64!')), 400],
    ['NUL in a note', `${at}/decisions`, JSON.stringify({ ...decision, note: 'a\0b' }), 400],
    ['a lone surrogate in a note', `${at}/decisions`, JSON.stringify({ ...decision, note: '\ud83d' }), 400],
    ['a note of a megabyte', `${at}/decisions`, JSON.stringify({ ...decision, note: 'x'.repeat(1e6) }), 400],
    ['NUL in a sentence', `${at}/edits`, JSON.stringify({ segment: 1, text: 'a\0b', revision }), 400],
    ['a sentence that is not there', `${at}/edits`, JSON.stringify({ segment: 1e12, text: 'a', revision }), 404],
    ['no whole number', `${at}/edits`, JSON.stringify({ segment: 0.5, text: 'a', revision }), 400],
    ['a finding that is not there', `${at}/decisions`, JSON.stringify({ ...decision, fingerprint: '\0' }), 404],
    ['NUL for a document', '/api/documents/%00/decisions', JSON.stringify(decision), 404],
    ['a path for a document', '/api/documents/..%2f..%2fetc/decisions', JSON.stringify(decision), 404],
    ['half of a percent', '/api/documents/%F0%9F/decisions', JSON.stringify(decision), 404],
    ['a decision with NUL', `${at}/import`, JSON.stringify({ decisions: importLine({ reason: 'a\0b' }) }), 422],
    ['a decision with NUL in its words', `${at}/import`, JSON.stringify({ decisions: importLine(nulWords) }), 422],
    ['a file without decisions', `${at}/import`, JSON.stringify({ decisions: '{"a": 1}\n' }), 422],
  ];
  const found = [];
  for (const [what, path, body] of table) {
    const { status, text } = await send(browser, path, body);
    expect([what, JSON.parse(text)], what).toEqual([what, { problem: expect.stringMatching(/\w/) }]);
    found.push([what, status]);
  }
  expect(found).toEqual(table.map(([what, , , status]) => [what, status]));
  expect((await browser.ask('history', { id })).length).toBe(0);
});

const withBytes = (base64: string) => ({
  name: 'mill',
  original: { name: 'mill.en.md', base64 },
  translation: { name: 'mill.de.md', base64 },
});
const nulWords = { words: { source: 'a\0b', target: null } };
const importLine = (more: object): string =>
  JSON.stringify({
    fingerprint: 'f'.repeat(16),
    rule: 'numbers',
    verdict: 'dismissed',
    reason: 'Is right.',
    name: 'Rita',
    at: '2026-02-03T10:00:00.000Z',
    source: null,
    target: null,
    ...more,
  });
