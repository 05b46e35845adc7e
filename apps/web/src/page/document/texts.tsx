import type { RefObject } from 'preact';
import type { ReviewDocument } from '../../api/document.ts';
import { languageName } from '../logic/texts.ts';
import { VirtualList } from '../parts/virtual-list.tsx';
import { language, words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';
import { Row } from './row.tsx';

interface TextsProps {
  readonly review: Review;
  readonly document: ReviewDocument;
  readonly goTo: RefObject<(row: number) => void>;
}

/** Both texts side by side, with one row for each bead; only the rows in view are in the page. */
export function Texts({ review, document, goTo }: TextsProps) {
  const said = words.value.document;
  const rows = review.rows.value;
  const beadOf = (row: number): number => rows?.[row] ?? row;
  const count = rows?.length ?? document.beadCount;
  return (
    <div class="texts">
      <div class="columns" aria-hidden="true">
        <span>
          {said.original} <i>{languageName(document.source.lang, language.value)}</i>
        </span>
        <span>
          {said.translation} <i>{languageName(document.target.lang, language.value)}</i>
        </span>
      </div>
      {count === 0 && <p class="empty">{said.nothing}</p>}
      <VirtualList
        id="texts"
        label={said.texts}
        count={count}
        estimate={92}
        version={rows}
        goTo={goTo}
        keyOf={beadOf}
        row={(row) => <Row review={review} document={document} index={beadOf(row)} />}
        shows={(from, to) => {
          review.beads.show(Array.from({ length: to - from }, (_, i) => beadOf(from + i)));
        }}
      />
    </div>
  );
}
