import { readFileSync } from 'node:fs';
import type { Pair, Reading } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import type { Inference } from './inference.ts';
import { openReader } from './open-reader.ts';
import { openTokeniser } from './tokenise.ts';
import { readVocabulary } from './vocabulary.ts';

const vocabulary = readVocabulary(readFileSync(new URL('../model/vocabulary.bin', import.meta.url)));
const tokenise = openTokeniser(vocabulary);

const pair = (source: string, target: string, [from, to] = ['en', 'de']): Pair => ({
  source: { text: source, lang: from ?? '' },
  target: { text: target, lang: to ?? '' },
});

/**
 * A model by rule: the nth token of one side goes with the nth of the other; a token is wrong if it has a digit that its
 * counterpart has not. Its kind is `unmatched`.
 */
const byRule: Inference = async (rows) =>
  rows.map(({ ids, sides }) => {
    const german = sides.indexOf(1);
    const nearest = ids.map((_, i) =>
      Math.min(i < german ? german + i : i - german, i < german ? ids.length - 1 : german - 1),
    );
    const digits = (i = 0): string => (vocabulary.pieces[ids[i] ?? 0] ?? '').replace(/\D/g, '');
    const wrong = ids.map((_, i) => (digits(i) !== '' && digits(i) !== digits(nearest[i]) ? 0.9 : 0.1));
    return {
      wrong: Float32Array.from(wrong),
      kind: Float32Array.from(ids.flatMap(() => [0, 1, 0])),
      nearest,
      pair: Float32Array.from([Math.max(...wrong), 0.25]),
    };
  });

/** A reader by rule that notes how many pairs each run takes. */
function opened(cache?: Map<string, Reading>, model = 'by rule') {
  const runs: number[] = [];
  let times = 0;
  const open = async () => {
    times += 1;
    const infer: Inference = async (rows) => {
      runs.push(rows.length);
      return byRule(rows);
    };
    return { tokenise, infer };
  };
  const read = openReader({ model, open, ...(cache === undefined ? {} : { cache }) });
  return { read, runs, opened: () => times };
}

/** `Tag≠day` for a wrong word and its counterpart, else `Tag=day`. */
function show({ source, target }: Pair, reading: Reading | null | undefined): string {
  if (reading === null || reading === undefined) return 'nothing';
  const texts = source.lang === 'en' ? { en: source.text, de: target.text } : { en: target.text, de: source.text };
  return reading.words.de
    .map(({ start, end, wrong, counterpart }) => {
      const other = counterpart === null ? undefined : reading.words.en[counterpart];
      const theirs = other === undefined ? '–' : texts.en.slice(other.start, other.end);
      return `${texts.de.slice(start, end)}${wrong > 0.5 ? '≠' : '='}${theirs}`;
    })
    .join(' ');
}

describe('what the model says about tokens is said about words', () => {
  test.each([
    [pair('after 3 days', 'nach 3 Tagen'), 'nach=after 3=3 Tagen=days'],
    [pair('after 3 days', 'nach 5 Tagen'), 'nach=after 5≠3 Tagen=days'],
    [pair('nach 5 Tagen', 'after 3 days', ['de-CH', 'en-GB']), 'nach=after 5≠3 Tagen=days'],
  ])('%j', async (given, words) => {
    const [reading] = await opened().read([given]);
    expect(show(given, reading)).toBe(words);
  });

  test('with the probabilities of the pair', async () => {
    const [reading] = await opened().read([pair('after 3 days', 'nach 5 Tagen')]);
    expect(reading?.pair).toEqual({ fault: 0.9, people: 0.25 });
    expect(reading?.words.de[1]?.kind).toEqual({ replaced: 0, unmatched: 1, exchanged: 0 });
  });
});

describe('nothing is read', () => {
  test.each([
    ['of an empty side', pair('one day', ' ')],
    ['of equal sides', pair('Berlin', 'Berlin ')],
    ['in one language', pair('one day', 'some day', ['en', 'en-US'])],
    ['in other languages', pair('un jour', 'ein Tag', ['fr', 'de'])],
  ])('%s', async (_, given) => {
    const { read, runs, opened: times } = opened();
    expect(await read([given])).toEqual([null]);
    expect([runs, times()]).toEqual([[], 0]);
  });
});

describe('pairs in one call', () => {
  const pairs = [
    pair('after 3 days', 'nach 3 Tagen'),
    pair('no', 'nein'),
    pair('', ''),
    pair('after 3 days', 'nach 5 Tagen'),
  ];

  test('come back in their order', async () => {
    const readings = await opened().read([...pairs, ...pairs.slice(0, 1)]);
    expect(readings.map((reading, i) => show(pairs[i] ?? pair('after 3 days', 'nach 3 Tagen'), reading))).toEqual([
      'nach=after 3=3 Tagen=days',
      'nein=no',
      'nothing',
      'nach=after 5≠3 Tagen=days',
      'nach=after 3=3 Tagen=days',
    ]);
  });

  test('share a run if they have the same length', async () => {
    const { read, runs } = opened();
    await read(pairs);
    expect(runs).toEqual([1, 2]);
  });

  test('are counted as they are done', async () => {
    const done: number[] = [];
    await opened().read([...pairs, ...pairs.slice(0, 1)], (count) => done.push(count));
    expect(done).toEqual([1, 2, 5]);
  });

  test('say the same as alone', async () => {
    const { read } = opened();
    const together = await read(pairs);
    const alone = await Promise.all(pairs.map(async (given) => (await read([given]))[0]));
    expect(together).toEqual(alone);
  });
});

describe('what was read before', () => {
  const given = pair('after 3 days', 'nach 3 Tagen');

  test('is not read again', async () => {
    const cache = new Map<string, Reading>();
    const first = await opened(cache).read([given]);
    const again = opened(cache);
    expect(await again.read([given])).toEqual(first);
    expect([again.runs, again.opened()]).toEqual([[], 0]);
  });

  test.each([
    ['another figure', pair('after 3 days', 'nach 5 Tagen'), 'by rule'],
    ['a blank more', pair('after 3 days', 'nach 3  Tagen'), 'by rule'],
    ['another model', given, 'by another rule'],
  ])('is not taken for %s', async (_, other, model) => {
    const cache = new Map<string, Reading>();
    await opened(cache).read([given]);
    const { read, runs } = opened(cache, model);
    await read([other]);
    expect(runs).toEqual([1]);
  });
});

test('a text that is too long is read as far as the model goes', async () => {
  const long = 'nach 3 Tagen '.repeat(100);
  const [reading] = await opened().read([pair('after 3 days', long)]);
  expect(reading?.readTo.en).toBe('after 3 days'.length);
  const end = reading?.readTo.de ?? 0;
  expect(end).toBeGreaterThan(500);
  expect(end).toBeLessThan(long.length);
  expect(reading?.words.de.at(-1)?.end).toBeLessThanOrEqual(end);
});
