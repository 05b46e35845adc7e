import type { BatchIndex, BatchPair } from '@gegenlesen/bitext';
import { plural } from '../../wording.ts';
import { passes, stateOf, wrongOf } from './worst-first.ts';

/** More pairs than this nobody reads in a terminal. */
const most = 20;

/** A batch for a terminal: the pairs that do not pass, the worst first, and the state of the whole. */
export function indexText(index: BatchIndex): string {
  const wrong = wrongOf(index);
  const lines = wrong.slice(0, most).map(lineOf);
  const more =
    wrong.length > most
      ? [`… and ${plural(wrong.length - most, 'more pair')} that ${wrong.length === most + 1 ? 'does' : 'do'} not pass`]
      : [];
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
