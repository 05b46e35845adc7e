import { InputError } from '@gegenlesen/bitext';
import type { CheckedPair } from '@gegenlesen/qa-report';
import { type Knowledge, type NamedPair, type PairRequest, proofreadPairs } from 'gegenlesen';
import type { PairFileFormat } from '../formats.ts';
import { warn } from '../standard-error.ts';
import { languagesOf } from './languages.ts';
import { pairsOf } from './read-pairs.ts';
import { asTheyCome, chain, take } from './sequences.ts';
import type { TextPair } from './text-pair.ts';

/** How many pairs are read to detect the languages. */
const sampleSize = 100;
/**
 * How many pairs the reader reads at a time: enough to sort them by length, few enough to show results soon. And how many
 * milliseconds it waits for them.
 */
const together = { pairs: 128, wait: 30 };

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
  const named = ({ id, source, target }: TextPair): NamedPair => ({
    id,
    source: { text: source, lang: languages.source },
    target: { text: target, lang: languages.target },
  });
  const most = knowledge.reader === undefined ? 1 : together.pairs;
  for await (const some of asTheyCome(chain(head, items), most, together.wait)) {
    const pairs = some.flatMap((item) => (item instanceof InputError ? [] : [named(item)]));
    const reports = await proofreadPairs(pairs, knowledge, asked);
    const checked = pairs.flatMap(({ source, target }, i) => {
      const report = reports[i];
      return report === undefined ? [] : [{ source, target, report }];
    });
    yield* inOrder(some, checked);
  }
}

/** The results in the order of what was read, between the lines that are wrong. */
function* inOrder(
  items: readonly (TextPair | InputError)[],
  checked: readonly CheckedPair[],
): Generator<CheckedPair | InputError> {
  const results = checked.values();
  for (const item of items) {
    const next = item instanceof InputError ? item : results.next().value;
    if (next !== undefined) yield next;
  }
}
