import { Correction, type ReviewState } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';
import { correctedFile } from './corrected-file.ts';
import { findCorrections } from './find-corrections.ts';

const text = 'Die Mühle ist alt.\n\nSie wurde 2012 verkauft.\n\nDie Mühle ist alt.\n';
const { sha256: hash } = await readDocument(Buffer.from(text), 'a.txt');

type Line = readonly [target: string, corrected: string, more?: Partial<Correction>];

const correctionOf = ([target, corrected, more]: Line): Correction =>
  Correction.parse({ path: 'a', target, corrected, name: 'Ida', at: '2026-03-04T09:30:00Z', ...more });

async function applied(name: string, content: string, lines: readonly Line[], marks: ReviewState | null = null) {
  const bytes = Buffer.from(content);
  const document = await segmentDocument(readDocument(bytes, name));
  const { unplaced, ...found } = findCorrections(document, lines.map(correctionOf), marks);
  const written = Buffer.from(await correctedFile(bytes, document, found)).toString();
  return { written, problems: unplaced.map(({ problem }) => problem) };
}

describe('in a text', () => {
  test.each<[what: string, lines: readonly Line[], before: string, after: string]>([
    ['a sentence that is there once', [['Sie wurde 2012 verkauft.', 'Sie wurde 2021 verkauft.']], '2012', '2021'],
    [
      'one of two that are the same, by its place',
      [['Die Mühle ist alt.', 'Die Mühle ist neu.', { sha256: hash, start: 0 }]],
      'Die Mühle ist alt.\n\nSie',
      'Die Mühle ist neu.\n\nSie',
    ],
    [
      'a correction of a correction',
      [
        ['Sie wurde 2012 verkauft.', 'Sie wurde 2020 verkauft.'],
        ['Sie wurde 2020 verkauft.', 'Sie wurde 2021 verkauft.'],
      ],
      '2012',
      '2021',
    ],
    [
      'a correction that was taken back',
      [
        ['Sie wurde 2012 verkauft.', 'Sie wurde 2020 verkauft.'],
        ['Sie wurde 2020 verkauft.', 'Sie wurde 2012 verkauft.'],
      ],
      '',
      '',
    ],
    ['one that has been made already', [['Sie wurde 2021 verkauft.', 'Sie wurde 2012 verkauft.']], '', ''],
    [
      'a place that the file no longer has, by its text',
      [['Sie wurde 2012 verkauft.', 'Sie wurde 2021 verkauft.', { sha256: 'of another', start: 0 }]],
      '2012',
      '2021',
    ],
  ])('%s', async (_, lines, before, after) => {
    const expected = text.replace(before, after);
    expect(await applied('a.txt', text, lines)).toEqual({ written: expected, problems: [] });
  });

  test.each<[what: string, line: Line, problem: string]>([
    ['a sentence that is gone', ['Sie ist schön.', 'Sie ist hässlich.'], 'no sentence says `Sie ist schön.`'],
    [
      'one of two that are the same',
      ['Die Mühle ist alt.', 'Die Mühle ist neu.'],
      '2 sentences say `Die Mühle ist alt.`, so it has to say which: by `key`, or by `sha256` and `start`',
    ],
    [
      'a place where another sentence is',
      ['Sie wurde 2012 verkauft.', 'Sie wurde 2021 verkauft.', { sha256: hash, start: 0 }],
      'no sentence says `Sie wurde 2012 verkauft.`',
    ],
  ])('%s is named, and the rest is corrected', async (_, line, problem) => {
    const lines = [line, ['Sie wurde 2012 verkauft.', 'Sie steht leer.'] as const];
    expect(await applied('a.txt', text, lines)).toEqual({
      written: text.replace('Sie wurde 2012 verkauft.', 'Sie steht leer.'),
      problems: [problem],
    });
  });
});

const unit = (id: string, target: string, state: string): string =>
  `<trans-unit id="${id}"><source>The bridge</source><target${state}>${target}</target></trans-unit>`;
const xliff = (...units: readonly string[]): string =>
  `<xliff version="1.2"><file source-language="en" target-language="de" original="a"><body>${units.join('')}</body></file></xliff>`;
const before = xliff(unit('a', 'Der Brücke', ''), unit('b', 'Die Brücke', ''), unit('c', 'Die Brücke', ''));

describe('states: nothing is called reviewed that nobody read', () => {
  test.each<[what: string, marks: ReviewState | null, lines: readonly Line[], after: string]>([
    [
      'none without being asked',
      null,
      [['Der Brücke', 'Die Brücke', { key: 'a', state: 'reviewed' }]],
      xliff(unit('a', 'Die Brücke', ''), unit('b', 'Die Brücke', ''), unit('c', 'Die Brücke', '')),
    ],
    [
      'what a person confirmed is final, corrected or not; the rest keeps its state',
      'reviewed',
      [
        ['Der Brücke', 'Die Brücke', { key: 'a', state: 'reviewed' }],
        ['Die Brücke', 'Die Brücke', { key: 'c', state: 'reviewed' }],
      ],
      xliff(
        unit('a', 'Die Brücke', ' state="final"').replace('id="a"', 'id="a" approved="yes"'),
        unit('b', 'Die Brücke', ''),
        unit('c', 'Die Brücke', ' state="final"').replace('id="c"', 'id="c" approved="yes"'),
      ),
    ],
    [
      'what was only corrected needs review',
      'reviewed',
      [['Der Brücke', 'Die Brücke', { key: 'a' }]],
      xliff(
        unit('a', 'Die Brücke', ' state="needs-review-translation"'),
        unit('b', 'Die Brücke', ''),
        unit('c', 'Die Brücke', ''),
      ),
    ],
    [
      'at most needs review',
      'needs-review',
      [['Der Brücke', 'Die Brücke', { key: 'a', state: 'reviewed' }]],
      xliff(
        unit('a', 'Die Brücke', ' state="needs-review-translation"'),
        unit('b', 'Die Brücke', ''),
        unit('c', 'Die Brücke', ''),
      ),
    ],
  ])('%s', async (_, marks, lines, after) => {
    expect(await applied('a.xlf', before, lines, marks)).toEqual({ written: after, problems: [] });
  });

  test('of two strings that are the same, the key tells which', async () => {
    const { written } = await applied('a.xlf', before, [['Die Brücke', 'Die Steinbrücke', { key: 'c' }]]);
    expect(written).toBe(before.replace(unit('c', 'Die Brücke', ''), unit('c', 'Die Steinbrücke', '')));
  });
});
