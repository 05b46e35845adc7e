import { InputError, tongueOf } from '@gegenlesen/bitext';
import type { LearningPair } from '@gegenlesen/lexicon';
import { fileFormatOf } from '../sentence-pairs/formats.ts';
import { languagesOf } from '../sentence-pairs/languages.ts';
import { pairsOf } from '../sentence-pairs/read-pairs.ts';
import type { TextPair } from '../sentence-pairs/text-pair.ts';
import { warn } from '../standard-error.ts';

/** How many pairs are read to detect the languages. */
const sampleSize = 100;

/**
 * Reads a file of pairs to learn words from.
 *
 * @throws InputError if the file or one of its lines cannot be read
 */
export async function learningPairsOf(path: string): Promise<readonly LearningPair[]> {
  const pairs: TextPair[] = [];
  for await (const item of pairsOf(path, fileFormatOf(path))) {
    if (item instanceof InputError) throw item;
    // What is not translated, or not reviewed, teaches nothing.
    if (item.state === undefined) pairs.push(item);
  }
  const { source, notices } = await languagesOf(path, pairs.slice(0, sampleSize), {});
  for (const notice of notices) warn(notice);
  const isGerman = tongueOf(source) === 'de';
  return pairs.map((pair) => (isGerman ? { de: pair.source, en: pair.target } : { de: pair.target, en: pair.source }));
}
