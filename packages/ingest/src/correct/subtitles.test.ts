import { proseOf } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';
import { editedDocument } from './edited-document.ts';
import { writeBack } from './write-back.ts';

/** A file after the sentence that contains a text was given another, and what is read in it then. */
async function after(path: string, text: string, seen: string, wanted: string) {
  const bytes = Buffer.from(text);
  const document = await segmentDocument(readDocument(bytes, path));
  const at = document.segments.findIndex((segment) => proseOf(segment).includes(seen));
  const segment = document.segments[at];
  if (segment === undefined) throw new Error(`no sentence says ${seen}`);
  const edited = editedDocument(document, new Map([[at, proseOf(segment).replace(seen, wanted)]]));
  const written = Buffer.from(writeBack(bytes, document, edited.replacements));
  return {
    written: written.toString(),
    edited: edited.document,
    again: await segmentDocument(readDocument(written, path)),
  };
}

const srt = [
  '1\n00:00:01,000 --> 00:00:03,000\nNiemand hatte\n<i>die alte</i> Fähre gesehen,',
  '2\n00:00:03,000 --> 00:00:05,000\nseit sie am Montag\nnach Rom gefahren war.',
  '3\n00:00:05,000 --> 00:00:07,000\n- Schade.\n- Wirklich?\n',
]
  .join('\r\n\r\n')
  .replace(/\r?\n/g, '\r\n');
const vtt = `WEBVTT\n\n${srt.replace(/\r\n/g, '\n').replaceAll(',000', '.000')}`;

test.each<[string, string, string, readonly (readonly [string, string])[]]>([
  ['a word', 'Montag', 'Dienstag', [['Montag', 'Dienstag']]],
  ['a word in italics', 'alte', 'neue', [['alte', 'neue']]],
  [
    'words of two cues',
    'gesehen, seit',
    'entdeckt, nachdem',
    [
      ['gesehen,', 'entdeckt,'],
      ['seit', 'nachdem'],
    ],
  ],
  [
    'more words over two cues',
    'Fähre gesehen, seit sie',
    'Schaluppe entdeckt, nachdem man',
    [
      ['Fähre gesehen,', 'Schaluppe entdeckt,'],
      ['seit sie', 'nachdem man'],
    ],
  ],
  [
    'words of two lines',
    'Montag nach',
    'Dienstag bis',
    [
      ['Montag', 'Dienstag'],
      ['nach', 'bis'],
    ],
  ],
  ['a comma at the end of a cue', 'gesehen,', 'gesehen', [['gesehen,', 'gesehen']]],
  ['words that are inserted between cues', 'gesehen, seit', 'gesehen, und zwar seit', [['seit', 'und zwar seit']]],
  ['the first line of a cue', 'seit sie am Montag nach', 'nach', [['seit sie am Montag\n', '']]],
  ['what one speaker says', 'Schade.', 'Gut so.', [['Schade.', 'Gut so.']]],
])('%s: the words go where they belong, and nothing else changes', async (_, seen, wanted, changes) => {
  for (const [path, text, lineEnd] of [
    ['a.srt', srt, '\r\n'],
    ['a.vtt', vtt, '\n'],
  ] as const) {
    const expected = changes.reduce((some, [from, to]) => some.replace(from.replace('\n', lineEnd), to), text);
    const { written, edited, again } = await after(path, text, seen, wanted);
    expect(written).toBe(expected);
    expect(edited.text).toBe(written);
    expect(edited.cues).toEqual(again.cues);
    expect(again.segments.map(proseOf)).toEqual(edited.segments.map(proseOf));
    const places = edited.segments.map(({ start, end }) => [start, end]);
    expect(again.segments.map(({ start, end }) => [start, end])).toEqual(places);
  }
});

test.each<[string, string, string, string]>([
  ['an arrow in WebVTT', 'a.vtt', 'nach --> <b>Rom</b> & zurück', 'nach --&gt; &lt;b&gt;Rom&lt;/b&gt; &amp; zurück'],
  ['an empty line in WebVTT', 'a.vtt', 'nach\n\n00:01.000 --> Rom', 'nach 00:01.000 --&gt; Rom'],
  ['an empty line in SRT', 'a.srt', 'nach\r\n\r\nNeapel', 'nach Neapel'],
  ['signs in SRT', 'a.srt', 'nach 3 < 5 & Rom', 'nach 3 < 5 & Rom'],
])('%s cannot break the file', async (_, path, typed, written) => {
  const text = path === 'a.srt' ? srt : vtt;
  const result = await after(path, text, 'nach Rom', typed);
  expect(result.written).toBe(text.replace('nach Rom', written));
  expect(result.again.cues?.length).toBe(3);
  expect(result.again.notices).toEqual([]);
});

test.each([
  ['-->', 'nach --> Rom'],
  ['<b>', 'nach <b>Rom</b>'],
  ['{\\an8}', 'nach {\\an8}Rom'],
])('SRT has no way to write %s as text', async (sign, typed) => {
  await expect(after('a.srt', srt, 'nach Rom', typed)).rejects.toThrow(`\`${sign}\` cannot be text`);
});

test('a cue may lose all its text, and a line of it goes with it', async () => {
  const text =
    '1\n00:00:01,000 --> 00:00:03,000\nDie Fähre ist weg.\nSie fuhr nach Rom und\n\n2\n00:00:03,000 --> 00:00:05,000\nkam nicht wieder.\n';
  const first = await after('a.srt', text, 'Die Fähre ist weg.', '');
  expect(first.written).toBe(text.replace('Die Fähre ist weg.\n', ''));
  const second = await after('a.srt', text, 'Sie fuhr nach Rom und kam nicht wieder.', 'Sie fuhr nach Rom.');
  expect(second.written).toBe(text.replace(' und\n', '.\n').replace('kam nicht wieder.', ''));
  expect(second.again.segments.map(proseOf)).toEqual(['Die Fähre ist weg.', 'Sie fuhr nach Rom.']);
  expect(second.again.notices).toEqual([]);
});
