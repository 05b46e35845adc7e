import { proseOf } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../test/outline.ts';
import { readDocument } from '../../read-document.ts';
import { segmentDocument } from '../../segment-document.ts';
import { alongside } from '../../write/typed-text.ts';

const read = (path: string, text: string) => segmentDocument(readDocument(Buffer.from(text), path), { lang: 'en' });

/** Documents, and what a reader of the printed page reads. */
const cases: Readonly<Record<string, readonly (readonly [name: string, text: string, outline: readonly string[]])[]>> =
  {
    'a.adoc': [
      [
        'formatting',
        'A *bold*, _soft_ and `hard` word: C++, 2 * 3 * 4.',
        ['paragraph: A bold, soft and hard word: C++, 2 * 3 * 4.'],
      ],
      [
        'a title and its header',
        '= The mill\nA. Author\n:key: value\n\nIt runs.',
        ['heading: The mill', 'paragraph: It runs.'],
      ],
      ['an underlined title', 'Options\n-------\nNone.', ['heading: Options', 'paragraph: None.']],
      ['a link', 'See https://a.example[the plan], <<mill,the mill>>.', ['paragraph: See the plan, the mill.']],
      ['a footnote', 'It runs.footnote:[Not today.] Fast.', ['paragraph: It runs. | Fast.', 'paragraph: Not today.']],
      [
        'lists',
        '* One\n** Two\nterm:: Text\n+\nMore.',
        ['list-item: One', 'list-item: Two', 'list-item: term', 'list-item: Text', 'paragraph: More.'],
      ],
      [
        'no listing',
        'One.\n\n[source,ruby]\n----\nputs 1\n----\n\n literal\n\nTwo.',
        ['paragraph: One.', 'paragraph: Two.'],
      ],
      ['an admonition', 'NOTE: Mind the gap.\n\n====\nOne.\n====', ['paragraph: Mind the gap.', 'paragraph: One.']],
      ['a table', '|===\n|A |2+h|B\na|* C\n|===', ['table-cell: A', 'table-cell: B', 'list-item: C']],
      ['signs', 'It is &#8211; {plus} "`so`" -- no (C) more...', ['paragraph: It is – + “so” — no © more…']],
      ['comments and conditions', 'One\n// no\nifdef::a[]\ntwo.', ['paragraph: One two.']],
    ],
    'a.rst': [
      [
        'formatting',
        'A **bold**, *soft* and ``hard`` word, 2 * 3 \\*.',
        ['paragraph: A bold, soft and hard word, 2 * 3 *.'],
      ],
      ['titles', '====\nMill\n====\n\nA part\n------\nText.', ['heading: Mill', 'heading: A part', 'paragraph: Text.']],
      [
        'references',
        'See `the plan <https://a.example>`_, :ref:`the mill <m>` and mill_.',
        ['paragraph: See the plan, the mill and mill.'],
      ],
      ['a literal block', 'So it is::\n\n    code\n\nText.', ['paragraph: So it is:', 'paragraph: Text.']],
      [
        'directives',
        '.. note:: Mind\n   the gap.\n\n.. code-block:: c\n\n   int a;\n\n.. figure:: a.png\n   :alt: The mill\n\n   A caption.',
        ['paragraph: Mind the gap.', 'paragraph: The mill', 'paragraph: A caption.'],
      ],
      [
        'lists',
        '1. One\n\n   Two\n2. Three\n\nterm\n  Text',
        ['list-item: One', 'list-item: Two', 'list-item: Three', 'list-item: term', 'list-item: Text'],
      ],
      [
        'a grid table',
        '+-----+-----+\n| One | Two |\n| and |     |\n+-----+-----+',
        ['table-cell: One and', 'table-cell: Two'],
      ],
      [
        'a simple table',
        '===  ===\nA    B\n===  ===\nC    Dee\n===  ===',
        ['table-cell: A', 'table-cell: B', 'table-cell: C', 'table-cell: Dee'],
      ],
      [
        'comments and targets',
        '.. no\n.. _m: x\n\nText.\n\n.. [1] A note.',
        ['paragraph: Text.', 'paragraph: A note.'],
      ],
    ],
    'a.tex': [
      [
        'a title in the preamble',
        '\\title{The \\emph{mill}}\n\\begin{document}\nText.\n\\end{document}',
        ['heading: The mill', 'paragraph: Text.'],
      ],
      [
        'accents and ligatures',
        "\\\"Uber caf\\'e -- ``so'' 5\\,\\% \\ss{}",
        ['paragraph: Über café – “so” 5\u202f% ß'],
      ],
      [
        'shorthands of babel',
        '\\usepackage[ngerman]{babel}\n\\begin{document}\nM"uhle "`so"\'.\n\\end{document}',
        ['paragraph: Mühle „so“.'],
      ],
      ['a footnote', 'It runs.\\footnote{Not today.} Fast.', ['paragraph: It runs. | Fast.', 'paragraph: Not today.']],
      ['figures', 'It takes $12{,}5$ or \\SI{5}{\\kilo\\metre}.', ['paragraph: It takes 12,5 or 5\u00a0km.']],
      [
        'environments',
        '\\begin{itemize}\\item One\\end{itemize}\\begin{verbatim}no\\end{verbatim}\\begin{tabular}{l}A & B \\\\ \\hline\\end{tabular}',
        ['list-item: One', 'table-cell: A', 'table-cell: B'],
      ],
      ['comments', 'One % no\n  two.', ['paragraph: One two.']],
    ],
  };

describe.each(Object.entries(cases))('%s', (path, rows) => {
  test.each(rows)('%s', async (_, text, outline) => {
    expect(outlineOf(await read(path, text))).toEqual(outline);
  });
});

test('comments to gegenlesen', async () => {
  for (const [path, text] of [
    ['a.adoc', 'One.\n\n// gegenlesen-ignore number-changed: rounded\nTwo.'],
    ['a.rst', 'One.\n\n.. gegenlesen-ignore number-changed: rounded\n\nTwo.'],
    ['a.tex', 'One.\n\n% gegenlesen-ignore number-changed: rounded\nTwo.'],
  ] as const) {
    const { ignores = [] } = await read(path, text);
    expect(ignores.map(({ covers, problem }) => [text.slice(covers.start, covers.end), problem])).toEqual([
      ['Two.', null],
    ]);
  }
});

/** A document, a text in it, what is typed instead, and what the document becomes with all that has to change along. */
test.each([
  ['a.rst', 'Mill\n====\n\nText.', 'Mill', 'The mill', 'The mill\n========\n\nText.'],
  ['a.rst', '====\nMill\n====\n\nText.', 'Mill', 'The mill', '========\nThe mill\n========\n\nText.'],
  ['a.rst', 'The mill\n========\n\nText.', 'The mill', 'Mill', 'Mill\n========\n\nText.'],
  ['a.rst', '+------+---+\n| One  | B |\n+------+---+', 'One', 'Four', '+------+---+\n| Four | B |\n+------+---+'],
  ['a.rst', '+------+---+\n| Four | B |\n+------+---+', 'Four', 'One', '+------+---+\n| One  | B |\n+------+---+'],
  [
    'a.rst',
    '====  ===\nA     B\n====  ===\nOne   Two\n====  ===',
    'One',
    'Four',
    '====  ===\nA     B\n====  ===\nFour  Two\n====  ===',
  ],
  ['a.adoc', 'Mill\n----\n\nText.', 'Mill', 'The mill', 'The mill\n--------\n\nText.'],
])('%s: %j', async (path, text, before, after, expected) => {
  const document = await read(path, text);
  const segment = document.segments.find((one) => proseOf(one) === before);
  if (segment === undefined) throw new Error('no segment');
  const own = { start: segment.start, end: segment.end, text: after };
  const all = [own, ...alongside(segment, [own], document)].sort((a, b) => b.start - a.start);
  expect(all.reduce((sum, one) => sum.slice(0, one.start) + one.text + sum.slice(one.end), text)).toBe(expected);
});

test('a cell without room is refused with its line', async () => {
  const document = await read('a.rst', '+-----+---+\n| One | B |\n+-----+---+');
  const [segment] = document.segments;
  if (segment === undefined) throw new Error('no segment');
  const own = { start: segment.start, end: segment.end, text: 'Too long' };
  expect(() => alongside(segment, [own], document)).toThrow(/a\.rst, line 2: has no room/);
});
