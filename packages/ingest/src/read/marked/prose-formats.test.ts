import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from '../../formats.ts';
import { readDocument } from '../../read-document.ts';
import { segmentDocument } from '../../segment-document.ts';
import { typedText } from '../../write/typed-text.ts';

const signs = [
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '#',
    '##',
    '^',
    '~',
    '+',
    '++',
    '|',
    '\\',
    '{',
    '}',
    '{name}',
    '[',
    ']',
    '<',
    '>',
    '<<',
    '>>',
  ],
  ...[
    '&',
    '&amp;',
    '%',
    '$',
    '"',
    "'",
    '--',
    '---',
    '...',
    '(C)',
    '->',
    '::',
    ';;',
    ':',
    '((',
    '//',
    '. ',
    '- ',
    '* ',
    '1. ',
    'a) ',
  ],
  ...[
    '=',
    '== ',
    '.. ',
    '[1]',
    '[1]_',
    'wort_',
    'snake_case',
    ':rolle:`x`',
    'NOTE: ',
    'kbd:[x]',
    'https://a.example/b',
    '!',
    '@',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    'Wort',
    'Wörter',
    '12',
    'km',
    '1.5',
    'ß',
    '„',
    '“',
    '€',
    '\u00a0',
    '->',
    '^^',
    '~~',
    "``x''",
    '"a',
    '|x|',
    '\\alpha',
  ],
];
const typed = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 7 })
  .map((parts) => parts.join('').replace(/[ ]+/g, ' ').trim())
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

/** Documents in which a sentence can be typed for `@@`. */
const places: Readonly<Record<string, readonly string[]>> = {
  'a.adoc': [
    'Ein Satz.\n\n@@\n',
    '== @@\n\nText.\n',
    '* @@\n* Text\n',
    '|===\n|Zelle |@@\n|===\n',
    'Vorher @@ nachher.\n',
    'Text\n@@\nText.\n',
  ],
  'a.rst': ['Ein Satz.\n\n@@\n', '* @@\n* Text\n', 'Vorher @@ nachher.\n', '.. note:: @@\n', 'Text und\n@@\nText.\n'],
  'a.tex': [
    'Ein Satz.\n\n@@\n',
    '\\section{@@}\n\nText.\n',
    '\\begin{itemize}\n\\item @@\n\\end{itemize}\n',
    'Vorher @@ nachher.\n',
    '\\begin{tabular}{ll}\na & @@ \\\\\n\\end{tabular}\n',
  ],
  'german.tex': [
    '\\documentclass[ngerman]{article}\n\\begin{document}\nM"arz @@ ist.\n\\end{document}\n',
    '\\documentclass[ngerman]{article}\n\\begin{document}\nMä"se @@ ist.\n\\end{document}\n',
  ],
};

/** The texts of the blocks of a document. */
async function blocksOf(text: string, path: string): Promise<readonly string[]> {
  const document = await readDocument(Buffer.from(text), path);
  const reader = await formats[document.format as 'rst'].reader();
  return (await reader(document.text, path)).blocks.map(({ prose }) => prose.text);
}

describe.each(Object.entries(places))('typed text in %s reads the same again', (path, documents) => {
  test.each(documents)('%j', async (document) => {
    const offset = document.indexOf('@@');
    const read = await segmentDocument(readDocument(Buffer.from(document.replace('@@', 'Wort')), path), { lang: 'de' });
    const segment = read.segments.find(({ start, end }) => start <= offset && offset < end);
    if (segment === undefined) throw new Error('no segment');
    const blocks = await blocksOf(document.replace('@@', 'Wort'), path);
    const ends = { isFirst: segment.start === offset, isLast: segment.end === offset + 'Wort'.length };
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const written = typedText(text, { document: read, segment, offset, ...ends });
        const expected = blocks.map((block) => block.replace('Wort', () => text));
        expect(
          await blocksOf(
            document.replace('@@', () => written),
            path,
          ),
        ).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
