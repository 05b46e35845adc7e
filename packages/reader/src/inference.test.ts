import { readFileSync } from 'node:fs';
import type { Pair, Reading } from '@gegenlesen/bitext';
import * as native from 'onnxruntime-node';
import * as web from 'onnxruntime-web';
import { describe, expect, test } from 'vitest';
import { inferenceOf, type OnnxRuntime } from './inference.ts';
import { openReader } from './open-reader.ts';
import { openTokeniser } from './tokenise.ts';
import { readVocabulary } from './vocabulary.ts';

const bytesOf = (path: string): Buffer => readFileSync(new URL(`../${path}`, import.meta.url));
const tokenise = openTokeniser(readVocabulary(bytesOf('model/vocabulary.bin')));

/** A tiny model with random weights, made by training/reader/tiny.py: what it says means nothing, but it always says the same. */
const model = bytesOf('test/fixtures/tiny.onnx');

const lines = bytesOf('test/fixtures/tokens.jsonl').toString().trim().split('\n');
const texts = lines.map((line) => (JSON.parse(line) as { text: string }).text);
const pairs: readonly Pair[] = texts.flatMap((english, i) =>
  texts.slice(i + 1).map((german) => ({ source: { text: english, lang: 'en' }, target: { text: german, lang: 'de' } })),
);

const read = async (runtime: OnnxRuntime, threads: number, one: boolean): Promise<readonly (Reading | null)[]> => {
  const infer = await inferenceOf(runtime, model, threads);
  const reader = openReader({ model: 'tiny', open: async () => ({ tokenise, infer }) });
  if (!one) return reader(pairs);
  const readings = [];
  for (const pair of pairs) readings.push(...(await reader([pair])));
  return readings;
};

const once = read(native, 1, true);

test('the model says different things about different pairs', async () => {
  const faults = (await once).map((reading) => reading?.pair.fault);
  expect(new Set(faults).size).toBeGreaterThan(pairs.length / 2);
});

describe('readings are the same to the last digit', () => {
  test.each([
    ['alone, by one thread', 1, true],
    ['together, by one thread', 1, false],
    ['alone, by two threads', 2, true],
    ['together, by two threads', 2, false],
  ])('%s', async (_, threads, one) => {
    expect(await read(native, threads, one)).toEqual(await once);
  });
});

test('and nearly so in WebAssembly', async () => {
  web.env.wasm.numThreads = 1;
  const [ours, theirs] = [await once, await read(web, 1, false)];
  const differences = ours.map((reading, i) => Math.abs((reading?.pair.fault ?? 0) - (theirs[i]?.pair.fault ?? 0)));
  expect(Math.max(...differences)).toBeLessThan(0.01);
});
