import { docxOf, odtOf } from '@gegenlesen/testing/containers';
import { describe, expect, test } from 'vitest';
import { openArchive } from '../containers/archive.ts';
import { partOf } from '../containers/parts.ts';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';
import { commentedFile } from './commented-file.ts';

type Remark = readonly [words: string, text: string];

/** The file with comments on words that are in it once. */
async function commented(path: string, bytes: Uint8Array, remarks: readonly Remark[]): Promise<Uint8Array> {
  const document = await readDocument(bytes, path);
  const comments = remarks.map(([words, text]) => {
    const start = document.text.indexOf(words);
    return { start, end: start + words.length, text };
  });
  return commentedFile(bytes, document, comments);
}

const partIn = (bytes: Uint8Array, name: string): string => partOf(openArchive(bytes, 'a'), name)?.text ?? '';
const proseIn = async (path: string, bytes: Uint8Array) =>
  (await segmentDocument(readDocument(bytes, path), { lang: 'de' })).segments.map(
    ({ text, prose }) => prose?.text ?? text,
  );

const t = (text: string, properties = ''): string => `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const bold = '<w:rPr><w:b/></w:rPr>';
const begin = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const end = (id: number): string => `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;

describe('DOCX', () => {
  test.each<[what: string, runs: string, remarks: readonly Remark[], expected: string]>([
    [
      'words within a run, which is split',
      t('Sie kostete 12 Euro.'),
      [['12', 'a']],
      `${t('Sie kostete ')}${begin(0)}${t('12')}${end(0)}${t(' Euro.')}`,
    ],
    [
      'properties are kept',
      t('Sie kostete 12 Euro.', bold),
      [['12', 'a']],
      `${t('Sie kostete ', bold)}${begin(0)}${t('12', bold)}${end(0)}${t(' Euro.', bold)}`,
    ],
    [
      'a whole run, which is not',
      t('Es sind ') + t('12', bold),
      [['12', 'a']],
      `${t('Es sind ')}${begin(0)}${t('12', bold)}${end(0)}`,
    ],
    [
      'white space where a run is split counts',
      '<w:r><w:t>Es sind 12</w:t></w:r>',
      [['12', 'a']],
      `${t('Es sind ')}${begin(0)}<w:r><w:t xml:space="preserve">12</w:t></w:r>${end(0)}`,
    ],
    [
      'two comments side by side',
      t('Ja, 12 Euro'),
      [
        ['12', 'a'],
        [' Euro', 'b'],
      ],
      `${t('Ja, ')}${begin(0)}${t('12')}${end(0)}${begin(1)}${t(' Euro')}${end(1)}`,
    ],
    [
      'one around the other',
      t('Ja, 12 Euro'),
      [
        ['12 Euro', 'a'],
        ['Euro', 'b'],
      ],
      `${t('Ja, ')}${begin(0)}${t('12 ')}${begin(1)}${t('Euro')}`,
    ],
    [
      'words in a text box: at the first run',
      `${t('Siehe')}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${t('Es sind 12.')}</w:p></w:txbxContent></mc:Choice></mc:AlternateContent></w:r>`,
      [['12', 'a']],
      `<w:p>${begin(0)}${t('Siehe')}${end(0)}<w:r><mc:AlternateContent><mc:Choice><w:txbxContent><w:p>${t('Es sind 12.')}</w:p>`,
    ],
    [
      'a line break between',
      '<w:r><w:t>Ja</w:t><w:br/><w:t>12</w:t></w:r>',
      [['12', 'a']],
      `<w:r><w:t>Ja</w:t><w:br/></w:r>${begin(0)}<w:r><w:t>12</w:t></w:r>${end(0)}`,
    ],
  ])('%s', async (_, runs, remarks, expected) => {
    const bytes = docxOf(`<w:p>${runs}</w:p>`);
    const written = await commented('a.docx', bytes, remarks);
    expect(partIn(written, 'word/document.xml')).toContain(expected);
    expect(await proseIn('a.docx', written)).toEqual(await proseIn('a.docx', bytes));
  });

  test('comments get a part, a relationship and a content type, and no date', async () => {
    const written = await commented('a.docx', docxOf(`<w:p>${t('Es sind 12.')}</w:p>`), [['12', 'Nicht 12 & <13>']]);
    expect(partIn(written, 'word/comments.xml')).toContain(
      '<w:comment w:id="0" w:author="gegenlesen" w:initials="g"><w:p><w:r><w:t xml:space="preserve">Nicht 12 &amp; &lt;13&gt;</w:t>',
    );
    expect(partIn(written, 'word/_rels/document.xml.rels')).toContain(
      'relationships/comments" Target="comments.xml"/>',
    );
    expect(partIn(written, '[Content_Types].xml')).toContain('<Override PartName="/word/comments.xml" ContentType=');
  });

  test('comments that are there stay, and ids do not collide', async () => {
    const once = await commented('a.docx', docxOf(`<w:p>${t('Es sind 12 Euro.')}</w:p>`), [['12', 'erstens']]);
    const twice = await commented('a.docx', once, [['Euro', 'zweitens']]);
    expect(partIn(twice, 'word/comments.xml').match(/w:id="\d+"|erstens|zweitens/g)).toEqual([
      'w:id="0"',
      'erstens',
      'w:id="1"',
      'zweitens',
    ]);
    expect(partIn(twice, 'word/document.xml')).toContain(`${begin(0)}${t('12')}${end(0)}`);
    expect(partIn(twice, '[Content_Types].xml').match(/comments\.xml/g)).toHaveLength(1);
  });

  test('without comments, no byte changes', async () => {
    const bytes = docxOf(`<w:p>${t('Es sind 12.')}</w:p>`);
    expect(await commented('a.docx', bytes, [])).toBe(bytes);
  });
});

test('ODT: annotations around words, without a date, with names of their own', async () => {
  const bytes = odtOf('<text:p>Sie kostete <text:span>12</text:span> Euro.</text:p>');
  const once = await commented('a.odt', bytes, [['12', 'Nicht 12 & 13']]);
  const twice = await commented('a.odt', once, [['Euro', 'Franken']]);
  expect(partIn(twice, 'content.xml')).toContain(
    '<text:p>Sie kostete <text:span><office:annotation office:name="gegenlesen-1"><dc:creator>gegenlesen</dc:creator><text:p>Nicht 12 &amp; 13</text:p></office:annotation>12<office:annotation-end office:name="gegenlesen-1"/></text:span> <office:annotation office:name="gegenlesen-2"><dc:creator>gegenlesen</dc:creator><text:p>Franken</text:p></office:annotation>Euro<office:annotation-end office:name="gegenlesen-2"/>.</text:p>',
  );
  expect(await proseIn('a.odt', twice)).toEqual(await proseIn('a.odt', bytes));
});

const entry = 'msgid "It cost 12 euros."\nmsgstr "Sie kostete 15 Euro."\n';
const xliff = (version: string, content: string): string =>
  `<xliff version="${version}" srcLang="en" trgLang="de"><file id="f" source-language="en" target-language="de">${content}</file></xliff>`;

test.each<[what: string, path: string, before: string, after: string]>([
  ['gettext', 'a.po', entry, `# gegenlesen: zu viel\n${entry}`],
  [
    'gettext: after the comments of the translator, before the others',
    'a.po',
    `# Ida\n#. dev\n#: a.c:1\n#, c-format\n${entry}`,
    `# Ida\n# gegenlesen: zu viel\n#. dev\n#: a.c:1\n#, c-format\n${entry}`,
  ],
  [
    'gettext: instead of those of an earlier check',
    'a.po',
    `# gegenlesen: alt\n${entry}`,
    `# gegenlesen: zu viel\n${entry}`,
  ],
  [
    'gettext: with a context, after another entry',
    'a.po',
    `msgid "a"\nmsgstr "b"\n\nmsgctxt "c"\n${entry}`,
    `msgid "a"\nmsgstr "b"\n\n# gegenlesen: zu viel\nmsgctxt "c"\n${entry}`,
  ],
  [
    'XLIFF 1.2',
    'a.xlf',
    xliff('1.2', '<trans-unit id="1"><source>12</source><target>Es sind <g>15</g></target></trans-unit>'),
    xliff(
      '1.2',
      '<trans-unit id="1"><source>12</source><target>Es sind <g>15</g></target><note from="gegenlesen" annotates="target">zu viel</note></trans-unit>',
    ),
  ],
  [
    'XLIFF 2.1',
    'a.xlf',
    xliff('2.1', '<unit id="1"><segment><source>12</source><target>15</target></segment></unit>'),
    xliff(
      '2.1',
      '<unit id="1"><notes><note category="gegenlesen" appliesTo="target">zu viel</note></notes><segment><source>12</source><target>15</target></segment></unit>',
    ),
  ],
  [
    'XLIFF 2.1 with notes',
    'a.xlf',
    xliff('2.1', '<unit id="1"><notes><note>x</note></notes><segment><target>15</target></segment></unit>'),
    xliff(
      '2.1',
      '<unit id="1"><notes><note>x</note><note category="gegenlesen" appliesTo="target">zu viel</note></notes><segment><target>15</target></segment></unit>',
    ),
  ],
])('notes at the unit: %s', async (_, path, before, after) => {
  expect(Buffer.from(await commented(path, Buffer.from(before), [['15', 'zu viel']])).toString()).toBe(after);
});

test('a format without comments is refused', async () => {
  await expect(commented('a.md', Buffer.from('Es sind 12.'), [['12', 'a']])).rejects.toThrow(
    'a.md: cannot hold comments; name a translation in one of these formats: docx, odt, po, xliff',
  );
});
