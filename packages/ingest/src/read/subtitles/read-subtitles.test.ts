import { proseOf } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../read-document.ts';
import { segmentDocument } from '../../segment-document.ts';

const read = (text: string, path: string) => segmentDocument(readDocument(Buffer.from(text), path, {}), { lang: 'en' });
const sentences = async (text: string, path: string) => (await read(text, path)).segments.map(proseOf);

/** Cues of two seconds each, one after the other. */
const cuesOf = (...texts: readonly string[]): string =>
  texts.map((text, i) => `${i + 1}\n00:00:${10 + 2 * i},000 --> 00:00:${12 + 2 * i},000\n${text}\n`).join('\n');

describe('sentences', () => {
  test.each<[string, string, readonly string[]]>([
    ['one in a cue', cuesOf('Nobody saw the ferry.'), ['Nobody saw the ferry.']],
    ['one over two lines', cuesOf('Nobody saw\nthe ferry.'), ['Nobody saw the ferry.']],
    ['one over two cues', cuesOf('Nobody saw', 'the ferry.'), ['Nobody saw the ferry.']],
    [
      'one that goes on with a figure',
      cuesOf('The ferry left at', '12:30 and was late on it.'),
      ['The ferry left at 12:30 and was late on it.'],
    ],
    ['one over three cues', cuesOf('When the', 'Ferry', 'left, we slept.'), ['When the Ferry left, we slept.']],
    ['two in a cue', cuesOf('Nobody came. Nobody left.'), ['Nobody came.', 'Nobody left.']],
    ['a full stop that ends none', cuesOf('We asked Dr.', 'Miller.'), ['We asked Dr. Miller.']],
    ['an ellipsis', cuesOf('And then...', '...we left.'), ['And then...', '...we left.']],
    ['two speakers', cuesOf('- Hello.\n- Hi.'), ['Hello.', 'Hi.']],
    ['two speakers without full stops', cuesOf('-Coffee?\n-No'), ['Coffee?', 'No']],
    ['a dash in a sentence', cuesOf('He left\n– at last – the house.'), ['He left – at last – the house.']],
    ['a dash before a figure', cuesOf('It was\n-5 degrees.'), ['It was -5 degrees.']],
    ['labels', cuesOf('MAN: Who is', 'WOMAN: Me'), ['MAN: Who is', 'WOMAN: Me']],
    ['a sound', cuesOf('We waited', '[door opens]', 'until four.'), ['We waited', '[door opens]', 'until four.']],
    ['a sound over two lines', cuesOf('(laughs\nloudly)', 'Yes.'), ['(laughs loudly)', 'Yes.']],
    ['a song', cuesOf('♪ We all live\nin a boat ♪', 'Stop it.'), ['We all live in a boat', 'Stop it.']],
    ['notes alone', cuesOf('♪', 'Stop it.'), ['Stop it.']],
    ['markup', cuesOf('{\\an8}<i>Nobody</i> saw', '<font color="#fff">the ferry.</font>'), ['Nobody saw the ferry.']],
    ['signs that are no markup', cuesOf('It is 3 < 5 & 7 > 6.'), ['It is 3 < 5 & 7 > 6.']],
    ['lines that are only markup', cuesOf('<i></i>\nYes.'), ['Yes.']],
  ])('%s', async (_, text, expected) => {
    expect(await sentences(text, 'a.srt')).toEqual(expected);
  });

  test('a caption without a full stop ends where nothing is shown for a while', async () => {
    const text = '1\n00:00:01,000 --> 00:00:03,000\nBERLIN, 1945\n\n2\n00:00:08,000 --> 00:00:09,000\nNobody came.\n';
    expect(await sentences(text, 'a.srt')).toEqual(['BERLIN, 1945', 'Nobody came.']);
  });

  test('without full stops, a capital letter at the beginning of a cue begins a sentence', async () => {
    const text = cuesOf('This graph shows', 'the last year', 'I was in Rome', 'at that time');
    expect(await sentences(text, 'a.srt')).toEqual(['This graph shows the last year', 'I was in Rome at that time']);
  });

  test('WebVTT: tags, voices, references; headers, notes and styles are no text', async () => {
    const text = [
      'WEBVTT - Film\nKind: captions',
      'NOTE\nNot a text.',
      'STYLE\n::cue { color: red }',
      'REGION\nid:a',
      'intro\n00:01.000 --> 00:02.000 align:start position:0%\n<v Anna>Nobody <c.loud>saw</c> &amp; heard',
      '00:02.000 --> 00:03.000\n<00:00:02.500>the&nbsp;ferry.',
      '00:03.000 --> 00:04.000\n<v Bob>Yes &unknown; no',
      '00:04.000 --> 00:05.000\n<v Anna>No',
    ].join('\n\n');
    expect(await sentences(text, 'a.vtt')).toEqual(['Nobody saw & heard the\u00a0ferry.', 'Yes &unknown; no', 'No']);
  });
});

describe('as players read it', () => {
  const cue = '00:00:01,000 --> 00:00:02,500';
  test.each<[string, string, string, readonly (readonly [from: number, to: number, ...lines: string[]])[]]>([
    [
      'SRT',
      'a.srt',
      `1\n${cue}\nOne.\n\n2\n00:00:03,000 --> 00:00:04,000\nTwo.\n`,
      [
        [1000, 2500, 'One.'],
        [3000, 4000, 'Two.'],
      ],
    ],
    ['line ends of Windows', 'a.srt', `1\r\n${cue}\r\nOne\r\nline.\r\n\r\n`, [[1000, 2500, 'One', 'line.']]],
    ['line ends of old', 'a.srt', `1\r${cue}\rOne.\r\r`, [[1000, 2500, 'One.']]],
    ['a byte order mark', 'a.srt', `\ufeff1\n${cue}\nOne.\n`, [[1000, 2500, 'One.']]],
    ['no end', 'a.srt', `1\n${cue}\nOne.`, [[1000, 2500, 'One.']]],
    [
      'no numbers',
      'a.srt',
      `${cue}\nOne.\n\n${cue}\nTwo.`,
      [
        [1000, 2500, 'One.'],
        [1000, 2500, 'Two.'],
      ],
    ],
    [
      'no empty lines',
      'a.srt',
      `1\n${cue}\nOne.\n2\n${cue}\nTwo.`,
      [
        [1000, 2500, 'One.'],
        [1000, 2500, 'Two.'],
      ],
    ],
    [
      'an empty line in a cue',
      'a.srt',
      `1\n${cue}\nOne.\n\nMore.\n\n2\n${cue}\nTwo.`,
      [
        [1000, 2500, 'One.', 'More.'],
        [1000, 2500, 'Two.'],
      ],
    ],
    [
      'a figure as text',
      'a.srt',
      `1\n${cue}\n42\n\n2\n${cue}\nTwo.`,
      [
        [1000, 2500, '42'],
        [1000, 2500, 'Two.'],
      ],
    ],
    ['a point for the comma', 'a.srt', '1\n00:00:01.000 --> 00:00:02.5\nOne.', [[1000, 2500, 'One.']]],
    ['a comma in WebVTT', 'a.vtt', `WEBVTT\n\n${cue}\nOne.`, [[1000, 2500, 'One.']]],
    ['no hours', 'a.vtt', 'WEBVTT\n\n00:01.000 --> 61:02.500\nOne.', [[1000, 3_662_500, 'One.']]],
    ['many hours', 'a.srt', '1\n123:00:00,000 --> 123:00:01,000\nOne.', [[442_800_000, 442_801_000, 'One.']]],
    ['negative times', 'a.srt', '1\n-00:00:01,000 --> 00:00:02,500\nOne.', [[-1000, 2500, 'One.']]],
    ['positions', 'a.srt', `1\n${cue}  X1:10 X2:20 Y1:1 Y2:2\nOne.`, [[1000, 2500, 'One.']]],
    ['a cue without text', 'a.srt', `1\n${cue}\n\n2\n${cue}\nTwo.`, [[1000, 2500, 'Two.']]],
    ['an arrow in a text', 'a.srt', `1\n${cue}\nA --> B`, [[1000, 2500, 'A --> B']]],
  ])('%s', async (_, path, text, expected) => {
    const { cues, notices } = await read(text, path);
    expect(cues?.map(({ from, to, lines }) => [from, to, ...lines])).toEqual(expected);
    expect(notices).toEqual([]);
  });

  test.each<[string, string, string, string, readonly string[]]>([
    [
      'a broken timing in SRT',
      'a.srt',
      `1\n00:00:0x --> 00:00:02,500\nGone.\n\n2\n${cue}\nTwo.`,
      'Line 2: a timing that cannot be read; its cue was left out.',
      ['Two.'],
    ],
    [
      'a broken timing in WebVTT',
      'a.vtt',
      `WEBVTT\n\n00:01 --> \nGone.\n\n${cue}\nTwo.`,
      'Line 3: a timing that cannot be read; its cue was left out.',
      ['Two.'],
    ],
    [
      'a text without a timing',
      'a.vtt',
      `WEBVTT\n\n${cue}\nTwo.\n\nGone.\n`,
      'Line 6: text that belongs to no cue was left out.',
      ['Two.'],
    ],
    [
      'many',
      'a.srt',
      `${'1\n00:00:0x --> 00:00:02,500\nGone.\n\n'.repeat(5)}${cue}\nTwo.`,
      'Lines 2, 6, 10 and 2 more: a timing that cannot be read; its cue was left out.',
      ['Two.'],
    ],
    ['no header', 'a.vtt', `${cue}\nTwo.`, 'The first line is not `WEBVTT`: browsers refuse the file.', ['Two.']],
  ])('%s is named, and the rest is read', async (_, path, text, notice, expected) => {
    const document = await read(text, path);
    expect(document.notices).toEqual([notice]);
    expect(document.segments.map(proseOf)).toEqual(expected);
  });

  test('a file without a cue is refused', async () => {
    await expect(read('Nobody saw the ferry.', 'a.srt')).rejects.toThrow('a.srt: contains no cue, read as srt;');
    await expect(read('WEBVTT\n', 'a.vtt')).rejects.toThrow('a.vtt: contains no cue, read as vtt;');
  });
});
