import { type DocxParts, docxOf } from '@gegenlesen/testing/containers';
import { expect, test } from 'vitest';
import { outlineOf } from '../../../test/outline.ts';
import { readDocument } from '../../read-document.ts';
import { segmentDocument } from '../../segment-document.ts';

/** The blocks of a DOCX, each with its kind. */
async function read(body: string, parts?: DocxParts): Promise<string[]> {
  return outlineOf(await segmentDocument(readDocument(docxOf(body, parts), 'a.docx'), { lang: 'de' }));
}

const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;
const r = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${r(text)}</w:p>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const box = (text: string): string => `<w:txbxContent>${text}</w:txbxContent>`;
const cell = (text: string): string => `<w:tc>${text}</w:tc>`;
const style = (id: string, name: string, rest = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${rest}</w:style>`;

test.each<[what: string, body: string, expected: readonly string[], parts?: DocxParts]>([
  ['sentences', p(r('Das ist ein Satz. Das auch.')), ['paragraph: Das ist ein Satz. | Das auch.']],
  ['a word in three runs', p(r('Die Müh'), r('le', '<w:b/>'), r(' steht hier.')), ['paragraph: Die Mühle steht hier.']],
  ['entities', p(r('Müller &amp; Söhne &#8211; &lt;hier&gt;')), ['paragraph: Müller & Söhne – <hier>']],
  [
    'white space that is not preserved',
    p('<w:r><w:t> Am </w:t></w:r>', '<w:r><w:t xml:space="preserve"> Fluss</w:t></w:r>'),
    ['paragraph: Am Fluss'],
  ],
  [
    'non-breaking spaces, which are always shown',
    p('<w:r><w:t>10.</w:t></w:r>', '<w:r><w:t>\u00a0</w:t></w:r>', '<w:r><w:t>Mai</w:t></w:r>'),
    ['paragraph: 10.\u00a0Mai'],
  ],
  [
    'signs',
    p(
      '<w:r><w:t>Eins</w:t><w:tab/><w:t>zwei</w:t><w:br/><w:t>drei</w:t><w:noBreakHyphen/><w:t>fa</w:t><w:softHyphen/><w:t>ch</w:t></w:r>',
    ),
    ['paragraph: Eins zwei drei\u2011fach'],
  ],
  [
    'a stop of a tabulator',
    '<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r><w:t>Eins</w:t></w:r></w:p>',
    ['paragraph: Eins'],
  ],
  [
    'symbols',
    p(
      r('Winkel '),
      '<w:r><w:sym w:font="Symbol" w:char="F061"/></w:r>',
      r(' '),
      '<w:r><w:sym w:font="Wingdings" w:char="F04A"/></w:r>',
      r('gut'),
    ),
    ['paragraph: Winkel α gut'],
  ],
  ['a formula', p(r('Es gilt '), '<m:oMath><m:r><m:t>x=5</m:t></m:r></m:oMath>', r('.')), ['paragraph: Es gilt x=5.']],
  [
    'changes as accepted',
    p(
      r('Es sind '),
      `<w:del w:id="1">${'<w:r><w:delText>12</w:delText></w:r>'}</w:del>`,
      `<w:ins w:id="2">${r('13')}</w:ins>`,
      `<w:moveFrom w:id="3">${r(' weg')}</w:moveFrom>`,
      `<w:moveTo w:id="4">${r(' da')}</w:moveTo>`,
      r('.'),
    ),
    ['paragraph: Es sind 13 da.'],
  ],
  [
    'a deleted end of a paragraph',
    `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('Das ist ')}</w:p>${p(r('ein Satz.'))}${p(r('Noch einer.'))}`,
    ['paragraph: Das ist ein Satz.', 'paragraph: Noch einer.'],
  ],
  [
    'an initial in a frame of its own',
    `<w:p><w:pPr><w:framePr w:dropCap="drop" w:lines="3"/></w:pPr>${r('D')}</w:p>${p(r('as ist ein Satz.'))}`,
    ['paragraph: Das ist ein Satz.'],
  ],
  [
    'a deleted row',
    `<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell(p(r('weg')))}</w:tr><w:tr>${cell(p(r('da')))}</w:tr></w:tbl>`,
    ['table-cell: da'],
  ],
  [
    'earlier properties',
    `<w:p><w:pPr><w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:pPrChange></w:pPr>${r('Text')}</w:p>`,
    ['paragraph: Text'],
  ],
  ['hidden text', p(r('Da'), r(' nicht', '<w:vanish/>'), r(' doch', '<w:vanish w:val="0"/>')), ['paragraph: Da doch']],
  [
    'a link',
    p(r('Siehe '), `<w:hyperlink w:anchor="x">${r('den Plan')}</w:hyperlink>`, r('.')),
    ['paragraph: Siehe den Plan.'],
  ],
  [
    'the result of a field',
    p(r('Siehe '), field(' REF _Ref1 \\h ', r('Tabelle 3')), r('.')),
    ['paragraph: Siehe Tabelle 3.'],
  ],
  [
    'a field in a field',
    p(field(`IF ${'</w:instrText></w:r>'}${field('DOCPROPERTY x', r('nein'))}<w:r><w:instrText> = 1`, r('ja'))),
    ['paragraph: ja'],
  ],
  [
    'a field that never ends',
    `${p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>', r('weg'))}${p(r('da'))}`,
    ['paragraph: da'],
  ],
  [
    'numbers of pages',
    p(r('Stand 2024, Seite '), field('PAGE', r('3')), `<w:fldSimple w:instr=" NUMPAGES ">${r('12')}</w:fldSimple>`),
    ['paragraph: Stand 2024, Seite'],
  ],
  [
    'a table of contents',
    `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Kapitel 1')}</w:p>${p(r('Kapitel 2'), '<w:r><w:fldChar w:fldCharType="end"/></w:r>')}${p(r('Text'))}`,
    ['paragraph: Text'],
  ],
  [
    'a table of contents in a control',
    `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r('Inhalt'))}</w:sdtContent></w:sdt><w:sdt><w:sdtContent>${p(r('Text'))}</w:sdtContent></w:sdt>`,
    ['paragraph: Text'],
  ],
  [
    'a text box, once, after the paragraph that it is in',
    p(
      r('Das ist '),
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box(p(r('Im Kasten.')))}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict>${box(p(r('Im Kasten.')))}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      r('ein Satz.'),
    ) + p(r('Danach.')),
    ['paragraph: Das ist ein Satz.', 'paragraph: Im Kasten.', 'paragraph: Danach.'],
  ],
  [
    'a text box of old',
    p(`<w:r><w:pict><v:textbox>${box(p(r('Im Kasten.')))}</v:textbox></w:pict></w:r>`),
    ['paragraph: Im Kasten.'],
  ],
  [
    'headings by name, in any language, and by level',
    styled('berschrift1', 'Der Plan') +
      styled('Eigen', 'Teil 1.') +
      `<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr>${r('Tiefer')}</w:p>` +
      styled('Normal', 'Text.'),
    ['heading: Der Plan', 'heading: Teil 1.', 'heading: Tiefer', 'paragraph: Text.'],
    {
      styles:
        style('berschrift1', 'heading 1') +
        style('Eigen', 'Kapitel', '<w:basedOn w:val="X"/>') +
        style('X', 'Basis', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
        style('Normal', 'Normal'),
    },
  ],
  [
    'lists, quotes, code, contents and hidden paragraphs by style',
    styled('L', 'Punkt') +
      styled('Q', 'Zitat') +
      styled('C', 'var x') +
      styled('T', 'Kapitel 1 ... 3') +
      styled('H', 'nichts'),
    ['list-item: Punkt', 'quote: Zitat'],
    {
      styles:
        style('L', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') +
        style('Q', 'Intense Quote') +
        style('C', 'Source Code') +
        style('T', 'toc 1') +
        style('H', 'Geheim', '<w:rPr><w:vanish/></w:rPr>'),
    },
  ],
  [
    'lists and cells',
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr>${r('Punkt')}</w:p><w:tbl><w:tr>${cell(p(r('Jahr')))}${cell(`${p(r('2024'))}<w:tbl><w:tr>${cell(p(r('Innen')))}</w:tr></w:tbl>`)}</w:tr></w:tbl>`,
    ['list-item: Punkt', 'table-cell: Jahr', 'table-cell: 2024', 'table-cell: Innen'],
  ],
  [
    'notes, headers and footers, but no comments',
    p(r('Text'), '<w:r><w:footnoteReference w:id="2"/></w:r>', r(' hier.')),
    [
      'paragraph: Text hier.',
      'paragraph: Fußnote.',
      'paragraph: Endnote.',
      'paragraph: Kopf',
      'paragraph: Zweiter Kopf',
      'paragraph: Fuß',
    ],
    {
      comments: `<w:comment w:id="1">${p(r('nein'))}</w:comment>`,
      footer1: p(r('Fuß')),
      header10: p(r('Zweiter Kopf')),
      header2: p(r('Kopf')),
      endnotes: `<w:endnote w:id="2">${p(r('Endnote.'))}</w:endnote>`,
      footnotes: `<w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r>', r('Fußnote.'))}</w:footnote>`,
    },
  ],
  [
    'a pronunciation',
    p(`<w:r><w:ruby><w:rt>${r('kan')}</w:rt><w:rubyBase>${r('Kanji')}</w:rubyBase></w:ruby></w:r>`),
    ['paragraph: Kanji'],
  ],
])('%s', async (_, body, expected, parts) => {
  expect(await read(body, parts)).toEqual(expected);
});

test('other prefixes of the vocabulary', async () => {
  const bytes = docxOf(
    '<x:p xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:pPr><x:outlineLvl x:val="0"/></x:pPr><x:r><x:t>Der Plan</x:t></x:r></x:p>',
  );
  const { segments } = await segmentDocument(readDocument(bytes, 'a.docx'), { lang: 'de' });
  expect(segments.map(({ kind, text }) => `${kind}: ${text}`)).toEqual(['heading: Der Plan']);
});
