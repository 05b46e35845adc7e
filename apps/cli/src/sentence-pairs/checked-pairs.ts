import { InputError } from '@gegenlesen/bitext';
import type { CheckedPair } from '@gegenlesen/qa-report';
import { type Knowledge, type PairRequest, proofreadPair } from 'gegenlesen';
import type { PairFileFormat } from '../formats.ts';
import { warn } from '../standard-error.ts';
import { languagesOf } from './languages.ts';
import { pairsOf } from './read-pairs.ts';
import { chain, take } from './sequences.ts';
import type { TextPair } from './text-pair.ts';

/** How many pairs are read to detect the languages. */
const sampleSize = 100;

/**
 * Checks the pairs of a file in order, each as soon as it is read, so that a file may have any length. A wrong line yields
 * its error, and reading goes on. Where a language is not given, the first pairs are read ahead to detect it.
 */
export async function* checkedPairs(
  path: string,
  format: PairFileFormat,
  asked: PairRequest,
  knowledge: Knowledge,
): AsyncGenerator<CheckedPair | InputError> {
  const wanted = { source: asked.sourceLang ?? null, target: asked.targetLang ?? null };
  const items = pairsOf(path, format, wanted);
  const head = asked.sourceLang === undefined || asked.targetLang === undefined ? await take(items, sampleSize) : [];
  const sample = head.filter((item): item is TextPair => !(item instanceof InputError));
  const languages = await languagesOf(path, sample, asked);
  for (const notice of languages.notices) warn(notice);
  for await (const item of chain(head, items)) {
    if (item instanceof InputError) {
      yield item;
      continue;
    }
    const source = { text: item.source, lang: languages.source };
    const target = { text: item.target, lang: languages.target };
    yield { source, target, report: proofreadPair(item.id, { source, target }, knowledge, asked) };
  }
}
