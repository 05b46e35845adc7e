import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Pair, Reader, Reading, Readings } from '@gegenlesen/bitext';
import { keptReadings, loadReader } from '@gegenlesen/reader/load';
import { repository } from '../sets/shared-folder.ts';

/** `GEGENLESEN_READER=off` measures the lexical checks alone. */
const isOff = process.env.GEGENLESEN_READER === 'off';
const card = fileURLToPath(import.meta.resolve('@gegenlesen/reader/model/reader.json'));

const known = new Map<string, Reading | null>();
const asked = new Map<string, Pair>();

let isAsking = false;

/** Whether pairs are only gathered that must be read, so that nothing needs to be checked yet. */
export const isGathering = (): boolean => isAsking;

/** What the reader said about a pair; a pair that was not read yet is remembered and answered with null. */
export const readings: Readings = (pair) => {
  if (isOff) return null;
  const key = JSON.stringify([pair.source.lang, pair.source.text, pair.target.text]);
  const reading = known.get(key);
  if (reading === undefined) asked.set(key, pair);
  return reading ?? null;
};

let opened: Promise<Reader> | undefined;

/** Reading every set takes a quarter of an hour, so that all readings are kept. */
const mostBytes = 500_000_000;

/**
 * Measures twice: once to learn which pairs must be read, when nothing is checked, and once when they are. Checks are pure
 * functions and cannot wait for a reader.
 */
export async function whenRead<Measured>(
  measure: () => Measured | Promise<Measured>,
  say: (line: string) => void,
): Promise<Measured> {
  if (isOff) return measure();
  isAsking = true;
  await measure();
  isAsking = false;
  if (asked.size > 0) await readAsked(say);
  return measure();
}

async function readAsked(say: (line: string) => void): Promise<void> {
  opened ??= open(say);
  const pairs = [...asked];
  say(`reading ${pairs.length} pairs`);
  const reader = await opened;
  let told = 0;
  const found = await reader(
    pairs.map(([, pair]) => pair),
    (done) => {
      if (done - told < 2000) return;
      told = done;
      say(`${done} read`);
    },
  );
  for (const [at, [key]] of pairs.entries()) known.set(key, found[at] ?? null);
  asked.clear();
}

function open(say: (line: string) => void): Promise<Reader> {
  const { model } = JSON.parse(readFileSync(card, 'utf8')) as { readonly model: string };
  const path = join(repository, 'evaluation', '.cache', `${model}.tsv`);
  return loadReader({ cache: keptReadings(path, (reason) => say(`readings are not kept: ${reason}`), mostBytes) });
}
