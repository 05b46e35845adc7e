// Trains the lexicon that ships: `npm run train`. See packages/lexicon/MODEL.md for what it reads.
import { existsSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  type Counterparts,
  encodeModel,
  makeModel,
  modelUrl,
  type NumberedSide,
  numberPairs,
} from '@gegenlesen/lexicon';
import { fetchPackages } from './fetch-packages.ts';
import type { TextPair } from './pair.ts';
import { packagesOf, readText } from './read-text.ts';
import { listedTexts, packagedTexts } from './texts.ts';
import { tidyPairs } from './tidy-pairs.ts';

const cache = process.env.GEGENLESEN_TRAIN_CACHE ?? join(homedir(), '.cache', 'gegenlesen-train');
const lists = process.env.GEGENLESEN_TRAIN_LISTS ?? '';
const out = process.env.GEGENLESEN_TRAIN_OUT ?? fileURLToPath(modelUrl);
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

const packages = fetchPackages(
  cache,
  packagedTexts.flatMap(({ reading }) => packagesOf(reading)),
  say,
);
if (!existsSync(lists)) say('GEGENLESEN_TRAIN_LISTS names no folder: the lists of pairs are left out');
const seen = new Set<string>();
const pairs: TextPair[] = [];
const words = (text: string): number => text.split(/\s+/u).length;
for (const { name, licence, reading } of existsSync(lists) ? [...packagedTexts, ...listedTexts] : packagedTexts) {
  const found = tidyPairs(readText(reading, packages, lists), seen);
  for (const pair of found) pairs.push(pair);
  const [de, en] = [
    found.reduce((sum, pair) => sum + words(pair.de), 0),
    found.reduce((sum, pair) => sum + words(pair.en), 0),
  ];
  say(`| ${name} | ${licence} | ${found.length} | ${de} | ${en} |`);
}

const numbered = numberPairs(pairs);
say(`${pairs.length} pairs; ${numbered.de.keys.length} German and ${numbered.en.keys.length} English stems`);
const [fromGerman, fromEnglish] = await Promise.all([
  learn(numbered.de, numbered.en, numbered.weights),
  learn(numbered.en, numbered.de, numbered.weights),
]);
const model = makeModel(numbered, fromGerman, fromEnglish);
const bytes = encodeModel(model);
writeFileSync(out, bytes);
say(`${model.de.size} and ${model.en.size} stems, ${model.cells.length} pairs of them, ${bytes.length} bytes: ${out}`);
say(`${Math.round(process.uptime())} s`);

function learn(source: NumberedSide, target: NumberedSide, weights: Float32Array): Promise<Counterparts> {
  const worker = new Worker(new URL('./direction.mjs', import.meta.url), {
    workerData: { source, target, weights },
    execArgv: ['--conditions', '@gegenlesen/source'],
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
