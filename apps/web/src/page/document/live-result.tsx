import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LiveFindings } from '../../api/edit.ts';
import { isUndecided, placeInBead } from '../logic/items.ts';
import { latestOnly } from '../logic/latest.ts';
import { Quoted } from '../parts/quoted.tsx';
import { Shape } from '../parts/shape.tsx';
import { readOut } from '../state/announce.ts';
import { ask, messageOf } from '../state/client.ts';
import { phrased } from '../state/phrasing.ts';
import { words } from '../state/preferences.ts';
import type { Draft, Review } from '../state/review.ts';
import { severityWord } from './labels.ts';

interface LiveResultProps {
  readonly review: Review;
  readonly bead: number;
  readonly drafts: readonly Draft[];
}

/** Milliseconds without typing after which the result is read out. */
const rest = 800;

/** What would be found in the sentences as they are now, checked at every keystroke. */
export function LiveResult({ review, bead, drafts }: LiveResultProps) {
  const [result, setResult] = useState<LiveFindings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const check = useMemo(
    () =>
      latestOnly(async (texts: readonly Draft[]) => {
        try {
          setResult(await ask('check', { id: review.id, body: { bead, texts } }));
          setProblem(null);
        } catch (trouble) {
          setProblem(messageOf(trouble));
        }
      }),
    [review, bead],
  );
  useEffect(() => check(drafts), [drafts]);
  const { edit } = words.value;
  if (problem !== null) return <p class="live trouble">{problem}</p>;
  if (result === null) return <p class="live fine">{edit.checking}</p>;
  return <Live review={review} bead={bead} result={result} />;
}

interface LiveProps {
  readonly review: Review;
  readonly bead: number;
  readonly result: LiveFindings;
}

function Live({ review, bead, result }: LiveProps) {
  const { edit } = words.value;
  const active = review.activeItem.value?.finding ?? null;
  const known = new Set(
    (review.byBead.value.get(bead) ?? []).filter(isUndecided).map(({ finding }) => placeInBead(finding)),
  );
  const found = result.findings.filter(({ state }) => state !== 'dismissed' && state !== 'settled');
  const isStill = active !== null && found.some((finding) => placeInBead(finding) === placeInBead(active));
  const brought = found.filter((finding) => !known.has(placeInBead(finding)));
  const standing = isStill ? edit.still : active?.bead === bead ? edit.gone : found.length === 0 ? edit.none : '';
  const summary = `${standing} ${brought.length > 0 ? edit.brings(brought.length) : ''}`.trim();
  useEffect(() => {
    const timer = setTimeout(() => {
      readOut.value = summary;
    }, rest);
    return () => clearTimeout(timer);
  }, [summary]);
  return (
    <div class="live">
      <p class={isStill || brought.length > 0 ? 'still' : 'gone'}>{summary}</p>
      <ul>
        {found.map((finding) => (
          <li key={`${finding.fingerprint} ${finding.target?.start}`} class={finding.severity}>
            <Shape severity={finding.severity} /> <span class="unseen">{severityWord(finding.severity)}: </span>
            <Quoted text={phrased(finding)} />
          </li>
        ))}
      </ul>
    </div>
  );
}
