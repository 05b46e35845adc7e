import { odtOf } from '@gegenlesen/testing/containers';
import { expect, test } from 'vitest';
import { outlineOf } from '../../../test/outline.ts';
import { readDocument } from '../../read-document.ts';
import { segmentDocument } from '../../segment-document.ts';

/** The blocks of an ODT, each with its kind. */
async function read(body: string, rest: Parameters<typeof odtOf>[1] = {}): Promise<string[]> {
  return outlineOf(await segmentDocument(readDocument(odtOf(body, rest), 'a.odt'), { lang: 'de' }));
}

const p = (text: string): string => `<text:p>${text}</text:p>`;

test.each<[what: string, body: string, expected: readonly string[], rest?: Parameters<typeof odtOf>[1]]>([
  [
    'headings, sentences and spans',
    `<text:h text:outline-level="1">Der Plan. Teil 1</text:h>${p('Die <text:span text:style-name="B">Müh</text:span>le steht &amp; fällt. Ja.')}`,
    ['heading: Der Plan. Teil 1', 'paragraph: Die Mühle steht & fällt. | Ja.'],
  ],
  [
    'white space',
    p('\n  Eins<text:s text:c="3"/>zwei<text:tab/>drei<text:line-break/>vier\n   fünf'),
    ['paragraph: Eins zwei drei vier fünf'],
  ],
  [
    'lists and cells',
    `<text:list><text:list-item>${p('Punkt')}<text:list><text:list-item>${p('Darunter')}</text:list-item></text:list></text:list-item></text:list><table:table><table:table-row><table:table-cell>${p('Jahr')}</table:table-cell></table:table-row></table:table>`,
    ['list-item: Punkt', 'list-item: Darunter', 'table-cell: Jahr'],
  ],
  [
    'a note after the paragraph that it is in',
    p(
      'Das ist<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Die Fußnote.</text:p></text:note-body></text:note> ein Satz.',
    ) + p('Danach.'),
    ['paragraph: Das ist ein Satz.', 'paragraph: Die Fußnote.', 'paragraph: Danach.'],
  ],
  [
    'a text box',
    p(
      '<draw:frame><draw:text-box><text:p>Im Kasten.</text:p></draw:text-box><svg:desc>Bild</svg:desc></draw:frame>Danach.',
    ),
    ['paragraph: Danach.', 'paragraph: Im Kasten.'],
  ],
  [
    'changes as accepted',
    `<text:tracked-changes><text:changed-region><text:deletion>${p('weg')}</text:deletion></text:changed-region></text:tracked-changes>${p('Es sind <text:change text:change-id="1"/><text:change-start text:change-id="2"/>13<text:change-end text:change-id="2"/>.')}`,
    ['paragraph: Es sind 13.'],
  ],
  [
    'no annotations',
    p('Text<office:annotation><dc:creator>A</dc:creator><text:p>Nein</text:p></office:annotation> hier.'),
    ['paragraph: Text hier.'],
  ],
  [
    'no table of contents',
    `<text:table-of-content><text:index-body>${p('Kapitel 1')}</text:index-body></text:table-of-content>${p('Text, Seite <text:page-number>3</text:page-number>')}`,
    ['paragraph: Text, Seite'],
  ],
  [
    'styles',
    `<text:p text:style-name="P1">Der Titel</text:p><text:p text:style-name="P2">nichts</text:p><text:p text:style-name="Preformatted_20_Text">var x</text:p><text:p text:style-name="Quotations">Zitat</text:p>${p('Da<text:span text:style-name="T1"> nicht</text:span>')}`,
    ['heading: Der Titel', 'quote: Zitat', 'paragraph: Da'],
    {
      styles:
        '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/><style:style style:name="P2" style:family="paragraph"><style:text-properties text:display="none"/></style:style><style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>',
    },
  ],
  [
    'headers and footers',
    p('Text'),
    ['paragraph: Text', 'paragraph: Kopf', 'paragraph: Fuß'],
    { master: `<style:header>${p('Kopf')}</style:header><style:footer>${p('Fuß')}</style:footer>` },
  ],
])('%s', async (_, body, expected, rest) => {
  expect(await read(body, rest)).toEqual(expected);
});
