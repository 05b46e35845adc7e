import { type Format, fileFormats, InputError, type SegmentedDocument } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { encode } from './encode.ts';
import { readDocument } from './read-document.ts';
import { segmentDocument } from './segment-document.ts';

interface Sample {
  /** A file with the three sentences, among them one with markup or an escape if the format has any. */
  readonly text: string;
  /** Files that would take all time or memory if read carelessly. */
  readonly hostile: Readonly<Record<string, string>>;
}

const sentences = ['Die Fähre fuhr am Montag.', 'Niemand sah sie & ihre Gäste wieder.', 'Das war 1987.'];
const many = 200_000;

/** Documents that are plain text, each with the same sentences. */
const samples: Readonly<Partial<Record<Format, Sample>>> = {
  srt: {
    text: '1\n00:00:01,000 --> 00:00:03,000\nDie <i>Fähre</i> fuhr\nam Montag.\n\n2\n00:00:03,000 --> 00:00:05,000\nNiemand sah sie & ihre\n\n3\n00:00:05,000 --> 00:00:07,000\nGäste wieder. Das war 1987.\n',
    hostile: {
      'one endless cue': `00:00:01,000 --> 00:00:03,000\n${'a\n'.repeat(50_000)}`,
      'one endless line': `00:00:01,000 --> 00:00:03,000\n${'a '.repeat(many)}`,
      'endless cues without text': '00:00:01,000 --> 00:00:03,000\n'.repeat(50_000),
      'endless broken timings': '00:00:01 -->\n'.repeat(50_000),
      'open tags': `00:00:01,000 --> 00:00:03,000\n${'<i '.repeat(many)}`,
      'open braces': `00:00:01,000 --> 00:00:03,000\n${'{\\'.repeat(many)}`,
      figures: `${'1'.repeat(many)} --> ${'1'.repeat(many)}\n00:00:01,000 --> 00:00:03,000\na`,
      arrows: '-->'.repeat(many),
      brackets: `00:00:01,000 --> 00:00:03,000\n${'['.repeat(many)}a`,
      'notes of songs': `00:00:01,000 --> 00:00:03,000\n${'♪ '.repeat(many)}a`,
      blanks: `00:00:01,000 --> 00:00:03,000\na${' '.repeat(many)}a${' \n'.repeat(many)}`,
    },
  },
  vtt: {
    text: 'WEBVTT\n\nNOTE Kommentar\n\n00:01.000 --> 00:03.000\nDie <c.neu>Fähre</c> fuhr\nam Montag.\n\n00:03.000 --> 00:05.000 align:start\n<v Anna>Niemand sah sie &amp; ihre\n\nc\n00:05.000 --> 00:07.000\nGäste wieder. Das war 1987.\n',
    hostile: {
      'open tags': `WEBVTT\n\n00:01.000 --> 00:03.000\n${'<c.'.repeat(many)}`,
      references: `WEBVTT\n\n00:01.000 --> 00:03.000\n${'&amp'.repeat(many)}`,
      'bad code points': `WEBVTT\n\n00:01.000 --> 00:03.000\n${'&#9999999;&#x0;&#xd800;'.repeat(20_000)} a`,
      'an endless header': `WEBVTT${' a'.repeat(many)}\n\n00:01.000 --> 00:03.000\na`,
      'endless notes': `WEBVTT\n\n${'NOTE a\n\n'.repeat(50_000)}00:01.000 --> 00:03.000\na`,
    },
  },
};

const readBytes = async (format: Format, bytes: Uint8Array): Promise<SegmentedDocument> =>
  segmentDocument(readDocument(bytes, `a.${fileFormats[format].endings[0]}`), { lang: 'de' });

async function readOrRefused(format: Format, bytes: Uint8Array): Promise<SegmentedDocument | null> {
  try {
    return await readBytes(format, bytes);
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

const proses = ({ segments }: SegmentedDocument) => segments.map(({ prose, text }) => prose?.text ?? text);

describe.each(Object.entries(samples))('%s', (name, { text, hostile }) => {
  const format = name as Format;

  test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'])(
    'in %s, with each kind of line end',
    async (encoding) => {
      for (const lineEnd of ['\n', '\r\n', '\r']) {
        const bytes = encode(text.replaceAll('\n', lineEnd), encoding) ?? new Uint8Array();
        expect(proses(await readBytes(format, bytes))).toEqual(sentences);
      }
    },
  );

  test('offsets give the text again', async () => {
    const { segments, text: whole } = await readBytes(format, Buffer.from(text));
    let pieces = 0;
    for (const { prose, start, end, text: own } of segments) {
      expect(whole.slice(start, end)).toBe(own);
      for (const [i, piece] of (prose?.pieces ?? []).entries()) {
        const seen = prose?.text.slice(piece.at, prose.pieces[i + 1]?.at) ?? '';
        if (seen.length !== piece.end - piece.start) continue;
        expect(whole.slice(piece.start, piece.end).replace(/\s/g, ' ')).toBe(seen);
        pieces += 1;
      }
    }
    expect(pieces).toBeGreaterThan(2);
  });

  test('bytes that are not the encoding are named', async () => {
    const bytes = Buffer.concat([Buffer.from(text.replaceAll('.\n', '. äöüß → ∞\n')), Buffer.from([0xc3, 0x20, 0x78])]);
    const document = await readOrRefused(format, bytes);
    expect(document === null || document.notices.join().includes('Read as')).toBe(true);
  });

  test('an empty file is refused', async () => {
    await expect(readBytes(format, Buffer.from(''))).rejects.toThrow(InputError);
    await expect(readBytes(format, Buffer.from('\n \n'))).rejects.toThrow(InputError);
  });

  test('a file that ends too early is refused, or has fewer words', async () => {
    const bytes = Buffer.from(text);
    for (let end = 0; end < bytes.length; end += 1) {
      const found = await readOrRefused(format, bytes.subarray(0, end));
      expect(found === null || proses(found).join(' ').length <= sentences.join(' ').length).toBe(true);
    }
  });

  test.each(Object.entries(hostile))('hostile: %s', { timeout: 5000 }, async (_, file) => {
    const found = await readOrRefused(format, Buffer.from(file));
    expect(found === null || proses(found).join('').length <= file.length).toBe(true);
  });
});
