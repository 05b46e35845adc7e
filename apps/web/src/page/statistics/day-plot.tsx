import type { Statistics } from '../../api/statistics.ts';
import { axisEnd, withIdleDays } from '../logic/plot.ts';
import { words } from '../state/preferences.ts';

const width = 640;
const height = 140;
const left = 36;
const base = height - 22;

/** Decisions and edits a day, as columns beside each other. */
export function DayPlot({ days }: Pick<Statistics, 'days'>) {
  const { statistics: said } = words.value;
  const all = withIdleDays(days).slice(-60);
  const end = axisEnd(Math.max(...all.map(({ decisions, edits }) => Math.max(decisions, edits))));
  const room = Math.min((width - left) / all.length, 48);
  const size = (count: number): number => (count / end) * (base - 10);
  const total = all.reduce((sum, { decisions }) => sum + decisions, 0);
  const changes = all.reduce((sum, { edits }) => sum + edits, 0);
  return (
    <figure>
      <svg class="days" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said.daysHint}>
        <path class="axis" d={`M${left} ${base}H${width}M${left} 10H${width}`} />
        <text x={left - 6} y="14" text-anchor="end">
          {end}
        </text>
        <text x={left - 6} y={base + 4} text-anchor="end">
          0
        </text>
        {all.map(({ day, decisions, edits }, i) => (
          <g key={day} transform={`translate(${left + i * room} 0)`}>
            <title>{`${day}: ${said.decisions} ${decisions}, ${said.editCount(edits)}`}</title>
            <rect
              class="decisions"
              x={room * 0.15}
              y={base - size(decisions)}
              width={room * 0.33}
              height={size(decisions)}
            />
            <rect class="edits" x={room * 0.52} y={base - size(edits)} width={room * 0.33} height={size(edits)} />
          </g>
        ))}
        <text x={left} y={height - 4}>
          {all[0]?.day}
        </text>
        {all.length > 6 && (
          <text x={left + all.length * room} y={height - 4} text-anchor="end">
            {all.at(-1)?.day}
          </text>
        )}
      </svg>
      <figcaption class="legend">
        <span class="decisions">
          {said.decisions} {total}
        </span>
        <span class="edits">{said.editCount(changes)}</span>
      </figcaption>
    </figure>
  );
}
