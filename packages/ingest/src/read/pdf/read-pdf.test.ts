import { InputError } from '@gegenlesen/bitext';
import { type PdfText, pdfOf, pdfOfStreams } from '@gegenlesen/testing/pdf';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { segmentDocument } from '../../segment-document.ts';
import { textOfPdf } from './read-pdf.ts';

const read = async (pages: readonly (readonly PdfText[])[]): Promise<readonly string[]> =>
  (await textOfPdf(pdfOf(pages), 'a.pdf')).trimEnd().split('\n');

/** Lines under one another, the first at a height. */
const lines = (texts: readonly string[], { x = 70, y = 100, leading = 12, ...looks }: Partial<Place> = {}): PdfText[] =>
  texts.map((text, i) => ({ text, x, y: y + i * leading, ...looks }));
type Place = Omit<PdfText, 'text'> & { readonly leading: number };

const full = 'Die alte Mühle am Fluss mahlt seit drei Jahrhunderten das Korn der Bauern,';
const first = [full, 'die es auf ihren Wagen bringen, wenn der Sommer gut war und das Wetter hielt,', 'und sie steht.'];
const second = [
  'Der Müller wohnt mit seiner Frau und seinen drei Kindern neben dem großen Rad,',
  'das sich Tag und Nacht dreht.',
];
const third = ['Am Abend aber sitzt er auf der Bank vor seinem Haus und sieht auf den Fluss,', 'der ihn ernährt.'];
const whole = { first: first.join(' '), second: second.join(' ') };

describe('paragraphs', () => {
  test.each<[string, readonly PdfText[]]>([
    ['with space between them', [...lines(first), ...lines(second, { y: 150 })]],
    [
      'with an indented first line',
      [
        { text: first[0] ?? '', x: 85, y: 100 },
        ...lines(first.slice(1), { y: 112 }),
        { text: second[0] ?? '', x: 85, y: 136 },
        ...lines(second.slice(1), { y: 148 }),
      ],
    ],
    ['with nothing but a short last line', [...lines(first), ...lines(second, { y: 136 })]],
  ])('%s', async (_, page) => {
    expect(await read([page])).toEqual([`¶ ${whole.first}`, `¶ ${whole.second}`]);
  });

  test('headings by size or font, items, and code', async () => {
    const page: PdfText[] = [
      { text: 'Die Mühle', x: 70, y: 60, size: 18 },
      ...lines(first),
      { text: 'Der Müller', x: 70, y: 150, font: 'bold' },
      ...lines(second, { y: 170 }),
      ...lines(['• das Rad,', '• der Stein.'], { x: 80, y: 210 }),
      ...lines(['let mill = open(river)', 'mill.grind(corn, flour)', 'close(mill, river, fish)'], {
        y: 250,
        font: 'code',
      }),
    ];
    expect(await read([page])).toEqual([
      '# Die Mühle',
      `¶ ${whole.first}`,
      '# Der Müller',
      `¶ ${whole.second}`,
      '• das Rad,',
      '• der Stein.',
      '> let mill = open(river)',
      '> mill.grind(corn, flour)',
      '> close(mill, river, fish)',
    ]);
  });
});

describe('words at the end of a line', () => {
  test.each([
    ['eine Verbin-', 'dung über den Fluss.', 'eine Verbindung über den Fluss.'],
    ['seine E-Mail-', 'Adresse im Dorf.', 'seine E-Mail-Adresse im Dorf.'],
    ['in Nord-', 'und Südkorea.', 'in Nord- und Südkorea.'],
    ['ein Gang –', 'und er kam an.', 'ein Gang – und er kam an.'],
    ['ein 30-', 'jähriger Müller.', 'ein 30-jähriger Müller.'],
    ['der U-', 'Bahn entlang.', 'der U-Bahn entlang.'],
  ])('%s | %s', async (end, beginning, joined) => {
    const start = 'Der alte Müller vom Fluss, der seit vielen Jahren hier lebt, kennt';
    expect(await read([[...lines(first), ...lines([`${start} ${end}`, beginning], { y: 160 })]])).toEqual([
      `¶ ${whole.first}`,
      `¶ ${start} ${joined}`,
    ]);
  });

  test('in English, a compound keeps its hyphen if it has one elsewhere', async () => {
    const text = [
      'The well-known mill by the river grinds the corn of all the farmers, and the well-',
      'known miller is asleep.',
    ];
    expect(await read([lines(text)])).toEqual([`¶ ${text[0]}${text[1]}`]);
  });
});

describe('columns', () => {
  const column = (words: string): string[] => Array.from({ length: 6 }, (_, i) => `${words} mahlt das Korn ${i + 1}`);
  test.each([2, 3])('%i columns are read one after the other, below the title', async (count) => {
    const names = ['Die erste Mühle', 'Die zweite Mühle', 'Die dritte Mühle'].slice(0, count);
    const page = names.flatMap((name, i) => lines(column(name), { x: 60 + 165 * i, y: 100 }));
    // Drawn line by line, as some programs do.
    page.sort((one, other) => one.y - other.y);
    const title = { text: 'Drei Mühlen am Fluss und ihre drei Müller', x: 60, y: 60, size: 22 };
    expect(await read([[title, ...page]])).toEqual([
      '# Drei Mühlen am Fluss und ihre drei Müller',
      `¶ ${names.flatMap(column).join(' ')}`,
    ]);
  });

  test('a table is read row by row', async () => {
    const rows = [
      ['Mühle', 'Jahr', 'Rad'],
      ['Neue Mühle', '1750', 'groß'],
      ['Alte Mühle', '1690', 'klein'],
    ];
    const cells = rows.flatMap((row, i) => row.map((text, j) => ({ text, x: 80 + 120 * j, y: 200 + 14 * i })));
    expect(await read([[...lines(first), ...cells]])).toEqual([
      `¶ ${whole.first}`,
      ...rows.flat().map((text) => `| ${text}`),
    ]);
  });
});

describe('pages', () => {
  const page = (number: number, body: readonly PdfText[]): PdfText[] => [
    { text: 'Mühlen am Fluss', x: 70, y: 40 },
    ...body,
    { text: `${number}`, x: 300, y: 800 },
  ];
  const [one = '', two = ''] = [first[0], first[1]];

  test('a sentence across pages is whole; running heads, numbers and footnotes are not in it', async () => {
    const note = [
      { text: '1', x: 70, y: 757, size: 6 },
      { text: 'Nach der Chronik von Neudorf.', x: 76, y: 760, size: 8 },
    ];
    const mark = { text: '1', x: 375.5, y: 96, size: 6 };
    const pages = [
      page(11, [...lines(second, { y: 60 }), ...lines([one], { y: 100 }), mark, ...note]),
      page(12, lines([two, 'und sie steht.'], { y: 60 })),
      page(13, lines(third, { y: 60 })),
    ];
    expect(await read(pages)).toEqual([
      '~ Mühlen am Fluss',
      '> 11',
      `¶ ${whole.second}`,
      `¶ ${one}\f${two} und sie steht.`,
      '¶ Nach der Chronik von Neudorf.',
      '~ Mühlen am Fluss',
      '> 12',
      '~ Mühlen am Fluss',
      '> 13',
      `\f¶ ${third.join(' ')}`,
    ]);
  });

  test('a table of contents is left out', async () => {
    const contents = lines([
      'Die Mühle . . . . . . . . . 3',
      'Der Müller . . . . . . . . 5',
      'Das Rad . . . . . . . . . . 9',
    ]);
    expect(await read([contents, lines(second)])).toContain(`\f¶ ${whole.second}`);
    expect((await read([contents, lines(second)]))[0]).toMatch(/^> /);
  });
});

test('a raised figure without a footnote stays', async () => {
  const page = [
    ...lines([full]),
    { text: 'Der Hof hat 12 km', x: 70, y: 140 },
    { text: '2', x: 145.8, y: 136, size: 6 },
  ];
  expect((await read([page]))[1]).toBe('¶ Der Hof hat 12 km²');
});

test('the sentences of a PDF, and what is set apart', async () => {
  const page = (number: number, text: readonly string[]) => [
    ...lines(text),
    { text: 'Mühlen am Fluss', x: 70, y: 40 },
    { text: `Seite ${number}`, x: 280, y: 800 },
  ];
  const bytes = pdfOf([page(1, first), page(2, second), page(3, third)]);
  const { segments, leftovers, lang } = await segmentDocument(readDocument(bytes, 'a.pdf'));
  expect(lang).toBe('de');
  expect(segments.map(({ text }) => text)).toEqual([whole.first, whole.second, third.join(' ')]);
  expect(leftovers.map(({ text }) => text)).toEqual(Array(3).fill('Mühlen am Fluss'));
});

describe('what cannot be read', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['a page without text', pdfOfStreams(['0 0 100 100 re f']), /has no text layer; its pages are images; run OCR/],
    ['no PDF', Buffer.from('Ein Text.'), /is not what its ending says/],
    ['nothing', new Uint8Array(), /is empty/],
    ['only a beginning', Buffer.from('%PDF-1.7\n'), /is not a PDF file that can be read: .*; save it again/],
    [
      'pages that hold themselves',
      pdfOfStreams([''], { 2: '<< /Type /Pages /Count 5 /Kids [2 0 R] >>' }),
      /circular reference/,
    ],
    ['a content that is itself', pdfOfStreams([''], { 11: '11 0 R' }), /no text layer/],
  ])('%s', async (_, bytes, message) => {
    await expect(readDocument(bytes, 'a.pdf')).rejects.toThrow(message);
    await expect(readDocument(bytes, 'a.pdf')).rejects.toThrow(InputError);
  });

  test('cut off anywhere, or with a damaged byte, it is read or refused, never a crash', async () => {
    const bytes = pdfOf([lines(first), lines(second)]);
    for (let length = 10; length < bytes.length; length += Math.ceil(bytes.length / 100)) {
      const damaged = Buffer.from(bytes);
      damaged[length] = (damaged[length] ?? 0) ^ 0x55;
      for (const broken of [bytes.subarray(0, length), damaged]) {
        await readDocument(broken, 'a.pdf').catch((error: unknown) => expect(error).toBeInstanceOf(InputError));
      }
    }
  }, 60_000);
});
