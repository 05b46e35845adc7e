import type { RuleStatistics } from '../../api/statistics.ts';
import { percentText } from '../logic/texts.ts';
import { language, words } from '../state/preferences.ts';

const width = 200;

/** Each check with its confirmed and dismissed findings, as figures and as a bar. */
export function RuleTable({ rules }: { readonly rules: readonly RuleStatistics[] }) {
  const { statistics: said } = words.value;
  const most = Math.max(...rules.map(({ confirmed, dismissed }) => confirmed + dismissed), 1);
  return (
    <table class="rules">
      <thead>
        <tr>
          <th scope="col">{said.rule}</th>
          <th scope="col" class="figure">
            {said.confirmed}
          </th>
          <th scope="col" class="figure">
            {said.dismissed}
          </th>
          <th scope="col" class="figure">
            {said.precision}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rules.map(({ rule, confirmed, dismissed, precision }) => (
          <tr key={rule}>
            <th scope="row">
              <code>{rule}</code>
            </th>
            <td class="figure">{confirmed}</td>
            <td class="figure">{dismissed}</td>
            <td class="figure">{precision === null ? '–' : percentText(precision, language.value)}</td>
            <td class="bar">
              <svg viewBox={`0 0 ${width} 12`} aria-hidden="true">
                <rect class="confirmed" width={(confirmed / most) * width} height="12" />
                <rect class="dismissed" x={(confirmed / most) * width} width={(dismissed / most) * width} height="12" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
