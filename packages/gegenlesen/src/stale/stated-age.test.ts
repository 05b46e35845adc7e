import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { statedAge } from './stated-age.ts';

const english = 'The mill was sold.\n';
const sha256 = createHash('sha256').update(english).digest('hex');
const gitBlob = createHash('sha1').update(`blob ${english.length}\0${english}`).digest('hex');

test.each<[what: string, original: string, translation: string, expected: boolean | null]>([
  ['the same key, later in the original', 'ms.date: 03/09/2024', 'ms.date: 12/24/2023', true],
  ['the same day in another form', 'ms.date: 3/9/2024', 'ms.date: 2024-03-09', false],
  ['earlier in the original', 'date: 2023-12-24', 'date: 2024-03-09T10:00:00Z', false],
  ['a German date', 'updated: 09.03.2024', 'updated: 24.12.2023', true],
  ['in quotation marks', 'lastmod: "2024-03-09"', "lastmod: '2023-12-24'", true],
  ['the day of the translation, which copied no date', 'ms.date: 03/09/2024', 'ms.lasthandoff: 12/24/2023', true],
  ['a translation that was made later', 'lastmod: 2023-12-24', 'translation.date: 2024-03-09', false],
  // The German copied the date of its original, however late it was translated.
  ['a copied date wins', 'ms.date: 03/09/2024', 'ms.date: 12/24/2023\nms.lasthandoff: 05/01/2024', true],
  ['no dates', 'title: Mill', 'title: Mühle', null],
  ['a date on one side', 'date: 2024-03-09', 'title: Mühle', null],
  ['an impossible date', 'date: 2024-13-40', 'date: 2023-12-24', null],
])('%s', async (_, original, translation, expected) => {
  const file = (path: string, matter: string) => ({
    path,
    bytes: new TextEncoder().encode(`---\n${matter}\n---\nText.\n`),
  });
  expect((await statedAge(file('a.en.md', original), file('a.de.md', translation)))?.isNewer ?? null).toBe(expected);
});

test.each<[string, string, boolean]>([
  ['the checksum of the original', `source-sha256: ${sha256}`, false],
  ['the one of git', `source_hash: ${gitBlob.toUpperCase()}`, false],
  ['the one of another text', `source-sha256: ${sha256.replaceAll('a', 'b')}`, true],
])('%s', async (_, matter, expected) => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const translation = { path: 'a.de.md', bytes: bytes(`---\n${matter}\n---\nDie Mühle wurde verkauft.\n`) };
  expect((await statedAge({ path: 'a.en.md', bytes: bytes(english) }, translation))?.isNewer).toBe(expected);
});

test('TOML, and a date in the text itself', async () => {
  const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
  const toml = file('a.en.md', '+++\ndate = 2024-03-09\n+++\nText.\n');
  expect((await statedAge(toml, file('a.de.md', '+++\ndate = 2023-12-24\n+++\nText.\n')))?.isNewer).toBe(true);
  expect(await statedAge(toml, file('a.de.md', 'Text.\n\n---\ndate: 2023-12-24\n---\n'))).toBe(null);
});
