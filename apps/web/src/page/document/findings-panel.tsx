import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { isNarrow } from '../logic/filter.ts';
import { step } from '../logic/steps.ts';
import { VirtualList } from '../parts/virtual-list.tsx';
import { words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';
import { FilterBar } from './filter-bar.tsx';
import { FindingCard } from './finding-card.tsx';
import { FindingLine } from './finding-line.tsx';

interface FindingsPanelProps {
  readonly review: Review;
  readonly goTo: RefObject<(item: number) => void>;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** The list of findings, and the card of the active one. */
export function FindingsPanel({ review, goTo, search }: FindingsPanelProps) {
  const [isOpen, setOpen] = useState(false);
  const said = words.value.document;
  const shown = review.shown.value;
  const item = review.activeItem.value;
  const at = shown.findIndex(({ key }) => key === item?.key);
  const go = (by: 1 | -1): void => {
    review.active.value = step(shown, review.active.value, by)?.key ?? null;
  };
  return (
    <aside class={`panel${isOpen ? ' open' : ''}`} aria-label={said.findings}>
      <div class="panel-head">
        <h2>
          <button type="button" class="plain-button opener" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {said.findings}
          </button>
        </h2>
        <output class="fine">{at < 0 ? said.count(shown.length) : said.position(at + 1, shown.length)}</output>
        <span class="steps">
          <button type="button" onClick={() => go(-1)} aria-label={said.previous} title={`${said.previous} (k)`}>
            ↑
          </button>
          <button type="button" onClick={() => go(1)} aria-label={said.next} title={`${said.next} (j)`}>
            ↓
          </button>
        </span>
      </div>
      <FilterBar review={review} search={search} />
      {item !== null && <FindingCard key={item.key} review={review} item={item} />}
      {shown.length === 0 && <p class="empty">{isNarrow(review.filter.value) ? said.nothing : said.noFindings}</p>}
      <VirtualList
        id="findings"
        label={said.findings}
        count={shown.length}
        estimate={58}
        version={review.ranking.value}
        goTo={goTo}
        keyOf={(index) => shown[index]?.key ?? index}
        row={(index) => {
          const line = shown[index];
          return line === undefined ? null : (
            <FindingLine review={review} item={line} isActive={line.key === item?.key} />
          );
        }}
      />
    </aside>
  );
}
