import type { BatchIndex, BatchPair } from '@gegenlesen/bitext';
import { plural } from '../../wording.ts';
import { passes, stateOf, wrongOf } from './worst-first.ts';

/** As many pairs as a person reads in a terminal. */
const most = 20;

/** What a person at a terminal wants of a batch: what does not pass, the worst first, and how it stands as a whole. */
export function indexText(index: BatchIndex): string {
  const wrong = wrongOf(index);
  const lines = wrong.slice(0, most).map(lineOf);
  const more = wrong.length > most ? [`… and ${plural(wrong.length - most, 'more pair')} that do not pass`] : [];
  const verdict = passes(index) ? 'Passes.' : 'Does not pass.';
  return `${[...lines, ...more, ...(lines.length > 0 ? [''] : []), `${stateOf(index)}. ${verdict}`].join('\n')}\n`;
}

function lineOf({ name, score, findings, error }: BatchPair): string {
  if (error !== null) return `     –  ${name}: ${error}`;
  const counts = Object.entries(findings ?? {})
    .filter(([severity, count]) => count > 0 && severity !== 'neutral')
    .map(([severity, count]) => `${count} ${severity}`);
  return `${String(score ?? '').padStart(6)}  ${name}: ${counts.join(', ')}`;
}
