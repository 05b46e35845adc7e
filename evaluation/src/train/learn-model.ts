import { Worker } from 'node:worker_threads';
import {
  type Counterparts,
  type LexiconModel,
  makeModel,
  type NumberedSide,
  numberPairs,
  separateForms,
  stemKey,
} from '@gegenlesen/lexicon';
import type { TextPair } from '../sets/text-pair.ts';

const byForm = (word: string): string => word.toLowerCase();
const byStem = { de: (word: string) => stemKey(word, 'de'), en: (word: string) => stemKey(word, 'en') };

/**
 * Learns twice: first to find forms of a stem that translate differently and so are separate words, then with these.
 */
export async function learnModel(pairs: readonly TextPair[], say: (line: string) => void): Promise<LexiconModel> {
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
  say(`${separate.de.size} German and ${separate.en.size} English forms are separate words`);
  const numbered = numberPairs(pairs, {
    de: (word) => separate.de.get(word.toLowerCase()) ?? byStem.de(word),
    en: (word) => separate.en.get(word.toLowerCase()) ?? byStem.en(word),
  });
  say(`${pairs.length} pairs; ${numbered.de.keys.length} German and ${numbered.en.keys.length} English stems`);
  const [fromGerman, fromEnglish] = await Promise.all([
    learn(numbered.de, numbered.en, numbered.weights),
    learn(numbered.en, numbered.de, numbered.weights),
  ]);
  return makeModel(numbered, fromGerman, fromEnglish, separate);
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
