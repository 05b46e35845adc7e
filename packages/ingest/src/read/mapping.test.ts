import { InputError, proseOf, type SegmentedDocument, toDocumentSpan, toProseSpan } from '@gegenlesen/bitext';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, path: string) => segmentDocument(readDocument(encode(text), path), { lang: 'de' });

/** The characters of the prose that are written differently in the document, with their spelling there. */
async function differences(text: string, path: string): Promise<[prose: string, document: string][]> {
  const { segments } = await read(text, path);
  return segments.flatMap((segment) =>
    Array.from({ length: proseOf(segment).length }, (_, i): [string, string] => {
      const span = toDocumentSpan(segment, { start: i, end: i + 1 });
      expect(toProseSpan(segment, span).start).toBeLessThanOrEqual(i);
      return [proseOf(segment).charAt(i), text.slice(span.start, span.end)];
    }).filter(([prose, document]) => prose !== document),
  );
}

describe('each character of the prose maps to its place in the document', () => {
  test.each<[name: string, path: string, text: string, expected: [string, string][]]>([
    ['plain text', 'a.txt', 'Es sind 12 km. Weit genug.', []],
    ['emphasis', 'a.md', 'Es sind **12** km, *weit* genug.', []],
    ['a link', 'a.md', 'Siehe [den Plan](https://a.example/b) und `x.y` dazu.', []],
    [
      'an entity',
      'a.md',
      'Müller &amp; Söhne&nbsp;GmbH',
      [
        ['&', '&amp;'],
        ['\u00a0', '&nbsp;'],
      ],
    ],
    ['an entity that spells one', 'a.html', '<p>Das Zeichen &amp;amp; steht hier', [['&', '&amp;']]],
    [
      'an escape',
      'a.md',
      'Ein \\*Stern\\* steht da.',
      [
        ['*', '\\*'],
        ['*', '\\*'],
      ],
    ],
    ['a line end', 'a.md', 'Eins\nzwei', [[' ', '\n']]],
    ['a line end in a quote', 'a.md', '> Eins\r\n> zwei', [[' ', '\r\n> ']]],
    ['a line end in an item', 'a.md', '- Eins\n  zwei', [[' ', '\n  ']]],
    ['an anchor', 'a.md', '## <a name="x"></a>Der Titel', []],
    ['a table with a pipe', 'a.md', '| Wert |\n|-|\n| `a\\|b` hier |', [['|', '\\|']]],
    ['code over two lines', 'a.md', 'Mit `a\nb` endet es.', [[' ', '\n']]],
    ['markup in HTML', 'a.html', '<p>Es sind <b>12</b> km.</p>', []],
    [
      'entities in HTML',
      'a.html',
      '<p>12&nbsp;km &gt; 3&#8239;km &euro;</p>',
      [
        ['\u00a0', '&nbsp;'],
        ['>', '&gt;'],
        ['\u202f', '&#8239;'],
        ['€', '&euro;'],
      ],
    ],
    ['an entity without its semicolon', 'a.html', '<p>&copy2024 Verlag</p>', [['©', '&copy']]],
    ['line ends in HTML', 'a.html', '<p>Eins\r\n    zwei</p>', [[' ', '\r\n    ']]],
    ['a stray end tag', 'a.html', '<p>Eins</x> zwei', []],
    ['a comment', 'a.html', '<p>Eins<!-- nichts --> zwei', []],
    [
      'an astral character',
      'a.html',
      '<p>Eins &#128512; zwei',
      [
        ['\ud83d', '&#128512;'],
        ['\ude00', '&#128512;'],
      ],
    ],
    [
      'front matter',
      'a.md',
      "---\ntitle: 'Der ''Plan'''\n---\nEins.",
      [
        ["'", "''"],
        ["'", "''"],
      ],
    ],
    ['a description', 'a.html', '<meta name="description" content="Eins &amp; zwei"><p>Drei', [['&', '&amp;']]],
  ])('%s', async (_, path, text, expected) => {
    expect(await differences(text, path)).toEqual(expected);
  });
});

/** A file may be refused as all code or comments, but must not fail in any other way. */
async function readOrRefuse(text: string, path: string): Promise<Pick<SegmentedDocument, 'segments' | 'leftovers'>> {
  try {
    return await read(text, path);
  } catch (error) {
    expect(error).toBeInstanceOf(InputError);
    return { segments: [], leftovers: [] };
  }
}

const snippets = fc.constantFrom(
  'Ein Satz. ',
  'Copy link to section',
  'Wort',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '**',
  '*',
  '`',
  '[a](b)',
  '&amp;',
  '&nbsp;',
  '<b>',
  '</b>',
  '<p>',
  '<br>',
  '> ',
  '- ',
  '# ',
  '| a | b |\n|-|-|\n',
  '\\',
  '<!-- ',
  '-->',
  '---\n',
  'title: x\n',
  '3.',
  'Mai',
  '„',
  '“',
  '😀',
  '\t',
  '<script>',
  '<td>',
  '```\n',
  'Übersetzt von X.',
);

describe('whatever a file contains', () => {
  test.each(['a.txt', 'a.md', 'a.html'])(
    '%s: segments and gaps add up to it, and all prose maps into its segment',
    async (path) => {
      await fc.assert(
        fc.asyncProperty(fc.array(snippets, { maxLength: 40 }), async (parts) => {
          const text = `${parts.join('')}x`;
          const { segments, leftovers } = await readOrRefuse(text, path);
          let at = 0;
          for (const segment of segments) {
            expect(segment.start).toBeGreaterThanOrEqual(at);
            expect(segment.text).toBe(text.slice(segment.start, segment.end));
            const prose = proseOf(segment);
            expect(prose).toBe(prose.trim());
            expect(toDocumentSpan(segment, { start: 0, end: prose.length })).toEqual({
              start: segment.start,
              end: segment.end,
            });
            at = segment.end;
          }
          for (const leftover of leftovers) expect(leftover.text).toBe(text.slice(leftover.start, leftover.end));
        }),
      );
    },
  );
});
