import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';
import { provenanceOf } from './provenance-of.ts';

const read = (text: string, path = 'a.txt', lang = 'de') =>
  segmentDocument(readDocument(new TextEncoder().encode(text), path), { lang });

const german = [
  'Der neue Bahnhof',
  'Die Stadt hat lange auf den neuen Bahnhof gewartet. Nun ist er offen.',
  'Er kostet 40 Mio. Euro.',
];
const english = [
  'The new station',
  'The city has long waited for its new station. Now it is open.',
  'It costs 40 million euros.',
];

type Row = [note: string, method: string, postEdited: boolean | null, from: string | null];

const notesDe: Row[] = [
  [
    'Dieser Beitrag wurde mit KI-Hilfe aus dem Englischen übersetzt und danach von einer Redakteurin geprüft.',
    'ai-assisted',
    true,
    'en',
  ],
  ['Diese Seite wurde maschinell übersetzt.', 'machine', null, null],
  [
    'Dieser Text wurde automatisch aus dem Englischen übersetzt. Er wurde nicht redaktionell überprüft.',
    'machine',
    false,
    'en',
  ],
  ['Maschinell übersetzt aus dem Englischen.', 'machine', null, 'en'],
  ['Übersetzt mit DeepL', 'machine', null, null],
  ['(Übersetzt mit DeepL, bearbeitet von der Redaktion)', 'machine', true, null],
  ['Aus dem Englischen mit ChatGPT übersetzt', 'ai-assisted', null, 'en'],
  ['Hinweis: Dieser Artikel wurde mithilfe künstlicher Intelligenz übersetzt.', 'ai-assisted', null, null],
  ['Aus dem Amerikanischen von Anna Berg', 'human', null, 'en'],
  ['Aus dem Englischen von Anna Berg und Jan Holm.', 'human', null, 'en'],
  ['Übersetzung: Anna Berg', 'human', null, null],
  ['Übersetzung aus dem Englischen: Anna Berg', 'human', null, 'en'],
  ['Übersetzt von Anna Berg.', 'human', null, null],
  ['Aus dem britischen Englisch von Anna Berg.', 'human', null, 'en'],
  ['Die Übersetzung wurde von Anna Berg angefertigt.', 'human', null, null],
  ['Dies ist eine maschinelle Übersetzung des englischen Originals.', 'machine', null, 'en'],
  ['Automatische Übersetzung (Google Translate)', 'machine', null, null],
  ['Dieser Artikel wurde zuerst auf Englisch veröffentlicht und von Anna Berg übersetzt.', 'human', null, 'en'],
];

const notesEn: Row[] = [
  ['This article was machine-translated from German.', 'machine', null, 'de'],
  ['This article was machine-translated. It was post-edited by a human.', 'machine', true, null],
  ['Translated from the German by Anna Berg', 'human', null, 'de'],
  ['Translated by Anna Berg.', 'human', null, null],
  ['Translation: Anna Berg', 'human', null, null],
  ['Machine-translated, not reviewed', 'machine', false, null],
  ['This text has been automatically translated using DeepL.', 'machine', null, null],
  ['This story was translated with the help of AI and reviewed by an editor.', 'ai-assisted', true, null],
  ['Note: This page was translated from German by ChatGPT.', 'ai-assisted', null, 'de'],
  ['AI-translated from German', 'ai-assisted', null, 'de'],
  ['This is a machine translation of the German original.', 'machine', null, 'de'],
  ['The German version of this report was translated into English by Anna Berg.', 'human', null, 'de'],
];

describe.each([
  ['de', german, notesDe],
  ['en', english, notesEn],
] as const)('notes in %s', (lang, lines, rows) => {
  test.each(rows)('at the end: %s', async (note, method, postEdited, from) => {
    const source = await read('Eins.');
    const target = await read([...lines, note].join('\n'), 'a.txt', lang);
    expect(provenanceOf(source, target)).toMatchObject({
      method,
      postEdited,
      from,
      evidence: { side: 'target', text: note.replace(/^\(/, '(') },
    });
    expect(target.segments.map(({ text }) => text).join(' ')).toBe(lines.join(' '));
  });

  test.each(rows)('at the beginning: %s', async (note, method, postEdited, from) => {
    const target = await read([lines[0], note, ...lines.slice(1)].join('\n\n'), 'a.md', lang);
    expect(target.note).toMatchObject({ method, postEdited, from });
    expect(target.segments.map(({ text }) => text).join(' ')).toBe(lines.join(' '));
  });
});

describe('an article about translation is not a note', () => {
  test.each([
    [
      'de',
      'Maschinelle Übersetzung wird besser, aber nicht billiger, sagt die Forscherin aus Ulm in ihrem neuen Buch.',
    ],
    ['de', 'Der Vertrag wurde maschinell übersetzt, und niemand las ihn.'],
    ['de', 'Viele Firmen lassen ihre Texte automatisch übersetzen.'],
    ['de', 'Das Buch wurde in 40 Sprachen übersetzt.'],
    ['de', 'Der Text des Liedes wurde in zwölf Sprachen übersetzt.'],
    ['de', 'Aus dem Englischen übernommene Wörter sind häufig.'],
    ['de', 'Wer mit DeepL übersetzt, spart Zeit.'],
    ['de', 'Übersetzer verdienen heute weniger als vor zehn Jahren.'],
    ['de', 'Übersetzt heißt das Wort Hoffnung.'],
    ['de', 'Übersetzt von Millionen von Lesern, wurde das Buch zum Erfolg.'],
    ['en', 'Machine translation has become better, but not cheaper, says the researcher in her new book.'],
    ['en', 'The contract was machine-translated, and nobody read it.'],
    ['en', 'Many companies use ChatGPT to translate their texts.'],
    ['en', 'The book was translated into 40 languages.'],
    ['en', 'Translated from the Latin, the word means hope.'],
    ['en', 'Translators earn less today than ten years ago.'],
    ['en', 'The new version of the software translated nothing at all.'],
    ['en', 'The report was edited and checked by three people.'],
  ])('%s: %s', async (lang, sentence) => {
    for (const text of [`${german.join('\n')}\n${sentence}`, `${sentence}\n${german.join('\n')}`]) {
      expect((await read(text, 'a.txt', lang)).note).toBeNull();
    }
  });

  test.each([
    ['a.txt', 'Translation: a craft between two worlds'],
    ['a.md', '# Translation: a craft between two worlds'],
    ['a.md', '---\ntitle: Translated by Machines\n---'],
  ])('nor is the title of one: %s, %s', async (path, title) => {
    expect((await read([title, ...english.slice(1)].join('\n\n'), path, 'en')).note).toBeNull();
  });

  test('nor is a text that contains nothing else', async () => {
    expect((await read('Diese Seite wurde maschinell übersetzt.')).segments).toHaveLength(1);
  });

  test('nor is a note in the middle of a long text', async () => {
    const lines = Array.from({ length: 30 }, (_, i) => `Der Satz Nummer ${i} steht hier. Und noch einer.`);
    const middle = [...lines, 'Diese Seite wurde maschinell übersetzt.', ...lines];
    expect((await read(middle.join('\n'))).note).toBeNull();
  });
});

describe('front matter and meta elements', () => {
  test.each<[string, string, string, string | null]>([
    ['a.md', '---\nms.translationtype: MT\n---\nEin Text.', 'machine', 'MT'],
    ['a.md', '---\nms.translationtype: HT\n---\nEin Text.', 'human', 'HT'],
    ['a.md', '---\ntitle: x\ntranslator: Anna Berg\n---\nEin Text.', 'human', 'Anna Berg'],
    ['a.md', '---\ntranslated_by: DeepL\n---\nEin Text.', 'machine', 'DeepL'],
    ['a.html', '<meta name="ms.translationtype" content="MT"><p>Ein Text.', 'machine', 'MT'],
    ['a.md', '---\ntitle: Machine translation\n---\nEin Text.', 'unknown', null],
  ])('%s %j is %s', async (path, text, method, evidence) => {
    const target = await read(text, path);
    const provenance = provenanceOf(await read('Ein Text.'), target);
    expect(provenance.method).toBe(method);
    expect(provenance.evidence?.text ?? null).toBe(evidence);
  });
});

test('without a note, nothing is known', async () => {
  expect(provenanceOf(await read('Eins.'), await read('Zwei.'))).toEqual({
    method: 'unknown',
    postEdited: null,
    from: null,
    evidence: null,
  });
});
