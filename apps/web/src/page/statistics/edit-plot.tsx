import type { Statistics } from '../../api/statistics.ts';
import { words } from '../state/preferences.ts';

/** Edits by the rule of the findings that they settled, as bars. */
export function EditPlot({ edits }: Pick<Statistics, 'edits'>) {
  const { statistics: said } = words.value;
  const most = Math.max(...edits.map(({ count }) => count), 1);
  return (
    <dl class="bars">
      {edits.map(({ rule, count }) => (
        <div key={rule}>
          <dt>{rule === null ? said.otherEdits : <code>{rule}</code>}</dt>
          <dd>
            <svg viewBox="0 0 200 12" preserveAspectRatio="none" aria-hidden="true">
              <rect class="edits" width={(count / most) * 200} height="12" />
            </svg>
            {said.editCount(count)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
