import type { Gate, Score } from '@gegenlesen/bitext';
import { intervalText } from '../../../words/score-text.ts';
import { type Markup, markup } from '../../page/markup.ts';

const width = 400;
const inset = 8;

/** The score as a dot on a line, its interval as a band, and the required score as a tick. */
export function scoreChart({ value, interval }: Score, { minScore }: Gate): Markup {
  const least = Math.min(interval.low, value, minScore ?? 100, 90);
  const from = Math.max(0, Math.floor(least / 10) * 10);
  const x = (score: number): number =>
    Math.round((inset + ((score - from) / (100 - from)) * (width - 2 * inset)) * 100) / 100;
  const asked = minScore === null ? null : markup`<path class="asked" d="M${x(minScore)} 2V26"/>`;
  const label = `Score ${value} of 100, ${intervalText(interval)}${minScore === null ? '' : `, ${minScore} required`}`;
  return markup`<svg class="chart" viewBox="0 0 ${width} 46" role="img" aria-label="${label}">
<path class="axis" d="M${x(from)} 14H${x(100)}"/>
<path class="band" d="M${x(interval.low)} 14H${Math.max(x(interval.high), x(interval.low) + 0.01)}"/>
${asked}<circle class="dot" cx="${x(value)}" cy="14" r="6.5"/>
<text x="${x(from)}" y="42">${from}</text><text x="${x(100)}" y="42" text-anchor="end">100</text>
</svg>`;
}
