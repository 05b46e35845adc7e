// Trains the lexicon that ships: `npm run train`. See packages/lexicon/MODEL.md for what it reads.
import { existsSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  type Counterparts,
  encodeModel,
  hashOf,
  makeModel,
  modelUrl,
  type NumberedSide,
  numberPairs,
  separateForms,
  stemKey,
} from '@gegenlesen/lexicon';
import { fetchPackages } from './fetch-packages.ts';
import type { TextPair } from './pair.ts';
import { packagesOf, readText } from './read-text.ts';
import { listedTexts, packagedTexts } from './texts.ts';
import { tidyPairs } from './tidy-pairs.ts';

const cache = process.env.GEGENLESEN_TRAIN_CACHE ?? join(homedir(), '.cache', 'gegenlesen-train');
const lists = process.env.GEGENLESEN_TRAIN_LISTS ?? '';
const out = process.env.GEGENLESEN_TRAIN_OUT ?? fileURLToPath(modelUrl);
/** A file for a sample of headwords that are not trained on, to measure with; the lexicon that ships is trained on all. */
const heldOut = process.env.GEGENLESEN_TRAIN_HELD_OUT;
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
  const read = readText(reading, packages, lists);
  const found = tidyPairs(
    reading.kind === 'dictionary' && heldOut !== undefined ? withoutHeldOut(read, heldOut) : read,
    seen,
  );
  for (const pair of found) pairs.push(pair);
  const [de, en] = [
    found.reduce((sum, pair) => sum + words(pair.de), 0),
    found.reduce((sum, pair) => sum + words(pair.en), 0),
  ];
  say(`| ${name} | ${licence} | ${found.length} | ${de} | ${en} |`);
}

const byForm = (word: string): string => word.toLowerCase();
const byStem = { de: (word: string) => stemKey(word, 'de'), en: (word: string) => stemKey(word, 'en') };
const germanForms = numberPairs(pairs, { ...byStem, de: byForm });
const englishForms = numberPairs(pairs, { ...byStem, en: byForm });
const [germanUse, englishUse] = await Promise.all([
  learn(germanForms.de, germanForms.en, germanForms.weights),
  learn(englishForms.en, englishForms.de, englishForms.weights),
]);
const separate = {
  de: separateForms(germanForms.de, germanUse, 'de'),
  en: separateForms(englishForms.en, englishUse, 'en'),
};
say(`${separate.de.size} German and ${separate.en.size} English forms are words of their own`);

const numbered = numberPairs(pairs, {
  de: (word) => separate.de.get(word.toLowerCase()) ?? byStem.de(word),
  en: (word) => separate.en.get(word.toLowerCase()) ?? byStem.en(word),
});
say(`${pairs.length} pairs; ${numbered.de.keys.length} German and ${numbered.en.keys.length} English stems`);
const [fromGerman, fromEnglish] = await Promise.all([
  learn(numbered.de, numbered.en, numbered.weights),
  learn(numbered.en, numbered.de, numbered.weights),
]);
const model = makeModel(numbered, fromGerman, fromEnglish, separate);
const bytes = encodeModel(model);
writeFileSync(out, bytes);
say(`${model.de.size} and ${model.en.size} stems, ${model.cells.length} pairs of them, ${bytes.length} bytes: ${out}`);
say(`${Math.round(process.uptime())} s`);

/** Every hundredth German headword, with all that the dictionary says of it, goes to a file instead. */
function withoutHeldOut(entries: readonly TextPair[], file: string): readonly TextPair[] {
  const isHeldOut = ({ de }: TextPair): boolean => /^\p{L}+$/u.test(de) && hashOf(de) % 100 === 0;
  writeFileSync(
    file,
    entries
      .filter(isHeldOut)
      .map((entry) => `${JSON.stringify(entry)}\n`)
      .join(''),
  );
  return entries.filter((entry) => !isHeldOut(entry));
}

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
