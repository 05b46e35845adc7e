import type { Finding } from '@gegenlesen/bitext';
import type { Knowledge } from '../known-words.ts';
import type { PairRequest } from '../stages.ts';
import { type EarlierTexts, earlierVersion } from './earlier.ts';
import { outOfDate, type PairVersion } from './out-of-date.ts';
import { outOfDateFindings } from './out-of-date-findings.ts';
import { withOutOfDate } from './with-out-of-date.ts';

/** Adds findings on sentences whose originals have changed since an earlier version of the pair. */
export async function withStaleFindings(
  found: readonly Finding[],
  pair: PairVersion,
  earlier: EarlierTexts,
  knowledge: Knowledge & Pick<PairRequest, 'frontMatter'>,
): Promise<readonly Finding[]> {
  const before = await earlierVersion(pair, earlier, knowledge);
  return before === null ? found : withOutOfDate(found, outOfDateFindings(outOfDate(before, pair), before, pair));
}
