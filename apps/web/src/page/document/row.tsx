import { isDoubtful, isWritable } from '@gegenlesen/bitext';
import type { ReviewDocument } from '../../api/document.ts';
import { isUndecided } from '../logic/items.ts';
import { Shape } from '../parts/shape.tsx';
import { beginEdit } from '../state/editing.ts';
import { words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';
import { isEditor } from '../state/session.ts';
import { BeadTools } from './bead-tools.tsx';
import { Editor } from './editor.tsx';
import { Edits } from './edits.tsx';
import { Side } from './side.tsx';
import { StringFacts } from './string-facts.tsx';

interface RowProps {
  readonly review: Review;
  readonly document: ReviewDocument;
  readonly index: number;
}

/** The lowest drift that a sentence shows where sentences are in the order of the text. */
const notable = 0.1;

/** One bead: both sides next to each other, with the findings marked. */
export function Row({ review, document, index }: RowProps) {
  const bead = review.beads.at(index);
  if (bead === null) return <div class="row waiting" aria-busy="true" />;
  const items = review.byBead.value.get(index) ?? [];
  const open = items.filter(isUndecided);
  const active = items.find(({ key }) => key === review.active.value) ?? null;
  const isEditing = review.editing.value === index;
  const before = review.beads.at(index - 1);
  const opens = ['source', 'target'] as const;
  const isFirst = opens.some((side) => bead[side][0]?.block !== before?.[side].at(-1)?.block);
  const said = words.value.document;
  const drift = document.drifts[index] ?? null;
  const percent = Math.round(100 * (drift ?? 0));
  const isNamed = drift !== null && (drift >= notable || review.ranking.value !== null);
  const risk = isNamed ? said.risk(percent) : null;
  const tone = open[0]?.finding.severity ?? '';
  const state = `${open.length > 0 ? `flagged ${tone}` : ''} ${active === null && !isEditing ? '' : 'active'} ${isFirst ? 'opens' : ''}`;
  return (
    <article
      class={`row ${state}`}
      aria-label={[said.sentence(index + 1), risk].filter(Boolean).join(', ')}
      aria-current={active !== null}
    >
      <span class="gutter" aria-hidden="true">
        {open.slice(0, 3).map(({ key, finding }) => (
          <Shape key={key} severity={finding.severity} />
        ))}
        {risk !== null && (
          <span class="risk" title={risk}>
            {percent}
            <span>%</span>
          </span>
        )}
      </span>
      <Side review={review} bead={bead} side="source" lang={document.source.lang} items={items} />
      {isEditing ? (
        <Editor review={review} bead={bead} lang={document.target.lang} revision={document.revision} />
      ) : (
        <Side review={review} bead={bead} side="target" lang={document.target.lang} items={items} />
      )}
      <StringFacts bead={bead} />
      {active !== null && !isEditing && <Edits bead={bead} lang={document.target.lang} />}
      {isDoubtful(bead.confidence) && <p class="doubt">{said.doubtful(Math.round(bead.confidence * 100))}</p>}
      {isEditor.value && !isEditing && bead.target.length > 0 && isWritable(document.target.format) && (
        <button
          type="button"
          class="row-edit"
          aria-label={words.value.edit.begin(index + 1)}
          title={words.value.edit.begin(index + 1)}
          onClick={() => beginEdit(review, index)}
        >
          ✎
        </button>
      )}
      {(active !== null || isDoubtful(bead.confidence)) && isEditor.value && !isEditing && (
        <BeadTools review={review} bead={bead} document={document} />
      )}
    </article>
  );
}
