import { useEffect, useState } from 'preact/hooks';
import type { Statistics } from '../../api/statistics.ts';
import { ask, messageOf } from '../state/client.ts';
import { words } from '../state/preferences.ts';
import { useTitle } from '../state/title.ts';
import { DayPlot } from './day-plot.tsx';
import { EditPlot } from './edit-plot.tsx';
import { RuleTable } from './rule-table.tsx';

/** What people decided and changed: by check, by what an edit settled, and over time. */
export function StatisticsPage() {
  const [statistics, setStatistics] = useState<Statistics | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    ask('statistics').then(setStatistics, (trouble: unknown) => setProblem(messageOf(trouble)));
  }, []);
  const { statistics: said, main } = words.value;
  useTitle(said.title);
  return (
    <main id="content" class="plain">
      <h1>{said.title}</h1>
      {problem !== null && <p role="alert">{problem}</p>}
      {statistics === null ? problem === null && <p class="fine">{main.loading}</p> : <Plots {...statistics} />}
    </main>
  );
}

function Plots({ rules, edits, days }: Statistics) {
  const { statistics: said } = words.value;
  if (rules.length + edits.length + days.length === 0) return <p class="empty">{said.none}</p>;
  return (
    <>
      {rules.length > 0 && (
        <section>
          <h2>{said.rules}</h2>
          <p class="fine">{said.rulesHint}</p>
          <RuleTable rules={rules} />
        </section>
      )}
      {days.length > 0 && (
        <section>
          <h2>{said.days}</h2>
          <p class="fine">{said.daysHint}</p>
          <DayPlot days={days} />
        </section>
      )}
      {edits.length > 0 && (
        <section>
          <h2>{said.edits}</h2>
          <EditPlot edits={edits} />
        </section>
      )}
    </>
  );
}
