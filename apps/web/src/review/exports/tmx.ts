import type { ReviewState } from '@gegenlesen/bitext';
import { type WrittenUnit, wholeWriter } from '@gegenlesen/ingest';
import { type AlignedPair, version } from 'gegenlesen';
import type { FindingState } from '../../api/finding.ts';
import { reviewedBeads, stands } from './reviewed-beads.ts';

/**
 * A translation memory of the pairs without known errors. Those that somebody reviewed say so.
 *
 * @param judged what people said about the beads, by index
 */
export async function tmxOf(
  pair: AlignedPair,
  findings: readonly FindingState[],
  judged: ReadonlyMap<number, ReviewState>,
): Promise<string> {
  const facts = {
    source: pair.source.lang,
    target: pair.target.lang,
    original: pair.source.path,
    tool: { name: 'gegenlesen', version },
    columns: [],
  };
  let text = '';
  for await (const piece of (await wholeWriter('tmx')).write(unitsOf(pair, findings, judged), facts)) text += piece;
  return text;
}

async function* unitsOf(
  pair: AlignedPair,
  findings: readonly FindingState[],
  judged: ReadonlyMap<number, ReviewState>,
): AsyncGenerator<WrittenUnit> {
  for (const { index, source, target, findings: own } of reviewedBeads(pair, findings)) {
    if (source === '' || target === '' || own.some(stands)) continue;
    const isReviewed = judged.get(index) === 'reviewed';
    yield { id: String(index + 1), source, target, state: 'translated', ...(isReviewed ? { isReviewed } : {}) };
  }
}
