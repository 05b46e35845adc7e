import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openTokeniser } from './tokenise.ts';
import { readVocabulary } from './vocabulary.ts';

const file = (path: string): URL => new URL(`../${path}`, import.meta.url);
const vocabulary = readVocabulary(readFileSync(file('model/vocabulary.bin')));
const tokenise = openTokeniser(vocabulary);
const piecesOf = (text: string): string =>
  tokenise(text)
    .ids.map((id) => vocabulary.pieces[id])
    .join(' ');

/** Made by training/reader/reference_tokens.py with the tokenizer of the training. */
const references = readFileSync(file('test/fixtures/tokens.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { text: string; ids: number[]; spans: [number, number][] });

describe('tokens are those of the training', () => {
  test.each(references.map((reference) => [reference.text, reference] as const))('%s', (text, { ids, spans }) => {
    const made = tokenise(text);
    expect(made.ids).toEqual(ids);
    expect(made.starts.map((start, i) => [start, made.ends[i]])).toEqual(spans);
  });
});

describe('the pieces of a text', () => {
  test.each([
    ['Die Katze schläft.', '▁Die ▁Kat ze ▁sch lä ft .'],
    ['  Die\tKatze\n', '▁Die ▁Kat ze'],
    ['½', '▁1⁄2'],
    ['…', '▁...'],
    ['', ''],
    [' \n', ''],
  ])('%j', (text, pieces) => {
    expect(piecesOf(text)).toBe(pieces);
  });

  test('do not depend on how an accent is written', () => {
    expect(tokenise('Ein Café.'.normalize('NFD')).ids).toEqual(tokenise('Ein Café.'.normalize('NFC')).ids);
  });

  test('are never the marks around a text', () => {
    expect(tokenise('<s> a </s> <pad> <unk> <mask>').ids.filter((id) => id < 3 || id === 31_565)).toEqual([]);
  });
});

test('the span of a token covers all of a character that was mapped', () => {
  const { starts, ends } = tokenise('zwei ﬁese Cafe\u0301s');
  expect(starts.map((start, i) => [start, ends[i]]).at(-1)?.[1]).toBe('zwei ﬁese Cafe\u0301s'.length);
});

test('bytes that are no vocabulary are refused', () => {
  expect(() => readVocabulary(new TextEncoder().encode('{"model": "unigram"}'))).toThrow('no vocabulary');
});
