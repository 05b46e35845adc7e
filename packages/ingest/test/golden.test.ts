import { readdirSync, readFileSync } from 'node:fs';
import { proseOf, type SegmentedDocument } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { readDocument, segmentDocument } from '../src/index.ts';

const folder = new URL('fixtures/', import.meta.url);
const fixtures = readdirSync(folder).filter((name) => !name.includes('.golden.'));

/** A document in a form that a translator can review: what was recognised, then each segment with kind and block. */
function outline({ format, encoding, byteOrderMark, lang, ...document }: SegmentedDocument): string {
  const { note, text } = document;
  return [
    `${format}, ${encoding}${byteOrderMark ? ' with a mark' : ''}, ${lang}`,
    ...document.notices.map((notice) => `notice      ${notice}`),
    ...(note === null
      ? []
      : [
          `note        ${note.method}, post-edited ${note.postEdited}, from ${note.from}: ${text.slice(note.evidence.start, note.evidence.end)}`,
        ]),
    ...document.leftovers.map((leftover) => `leftover    ${leftover.text}`),
    ...document.segments.map(
      (segment) => `${segment.kind.padEnd(11)} ${String(segment.block).padStart(2)}  ${proseOf(segment)}`,
    ),
    '',
  ].join('\n');
}

/** The encoding of each fixture and its number of segments, stated by hand as a check on the golden files. */
const says: Readonly<Record<string, { encoding: string; segments: number }>> = {
  'bridge.de.txt': { encoding: 'windows-1252', segments: 12 },
  'bridge.en.txt': { encoding: 'utf-16le', segments: 12 },
  'harbour.de.md': { encoding: 'utf-8', segments: 19 },
  'harbour.en.html': { encoding: 'iso-8859-1', segments: 19 },
};

describe('fixtures', () => {
  test('each has its claim', () => {
    expect(fixtures.sort()).toEqual(Object.keys(says));
  });

  test.each(fixtures)('%s', async (name) => {
    const document = await segmentDocument(readDocument(readFileSync(new URL(name, folder)), name));
    expect({ encoding: document.encoding, segments: document.segments.length }).toEqual(says[name]);
    await expect(outline(document)).toMatchFileSnapshot(`fixtures/${name}.golden.txt`);
  });
});
