import type { Pair, Readings } from '@gegenlesen/bitext';
import type { CheckOptions } from '@gegenlesen/drift';
import type { Knowledge } from './known-words.ts';

/** The options of the checks, with what the reader says about some pairs, if there is a reader. */
export async function withReadings(
  options: CheckOptions,
  pairsToRead: () => readonly Pair[],
  { reader }: Pick<Knowledge, 'reader'>,
): Promise<CheckOptions> {
  if (reader === undefined || options.meaning === false) return options;
  const pairs = pairsToRead();
  const found = await reader(pairs);
  const byTexts = new Map(pairs.map((pair, i) => [textsOf(pair), found[i] ?? null]));
  const readings: Readings = (pair) => byTexts.get(textsOf(pair)) ?? null;
  return { ...options, readings };
}

const textsOf = ({ source, target }: Pair): string => [source.lang, source.text, target.text].join('\0');
