import type { RefObject } from 'preact';
import { counted, everything, type Filter, isNarrow, toggled } from '../logic/filter.ts';
import { groups, severities, states } from '../logic/items.ts';
import { changeOrder } from '../state/ordering.ts';
import { isShading, order, words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';
import { changeShading } from '../state/shading.ts';
import { Chips } from './chips.tsx';

interface FilterBarProps {
  readonly review: Review;
  readonly search: RefObject<HTMLInputElement | null>;
}

/** The search, the order, the shades, and filters for findings: by severity, state, group and rule. */
export function FilterBar({ review, search }: FilterBarProps) {
  const { document: said, finding: names } = words.value;
  const filter = review.filter.value;
  const items = review.items.value;
  const change = (news: Partial<Filter>): void => {
    review.filter.value = { ...filter, ...news };
  };
  const rules = [...counted(items, ({ rule }) => rule).keys()].sort();
  const narrowed = filter.severities.length + filter.states.length + filter.groups.length + filter.rules.length;
  return (
    <search class="filters">
      <input
        ref={search}
        type="search"
        id="search"
        placeholder={said.search}
        aria-label={said.search}
        autocomplete="off"
        spellcheck={false}
        value={filter.search}
        onInput={({ currentTarget }) => {
          review.beads.fetch(0, review.document.value?.beadCount ?? 0);
          change({ search: currentTarget.value });
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key === 'Escape' || key === 'Enter') currentTarget.blur();
        }}
      />
      <p class="chips">
        <button
          type="button"
          class="chip"
          aria-pressed={order.value === 'drift'}
          title="s"
          onClick={() => changeOrder(review)}
        >
          {said.byRisk}
        </button>
        {review.document.value?.isRead && (
          <button
            type="button"
            class="chip"
            aria-pressed={isShading.value}
            title="w"
            onClick={() => changeShading(review)}
          >
            {said.shade}
          </button>
        )}
      </p>
      <details>
        <summary>
          {said.filters} {narrowed > 0 && <b>{narrowed}</b>}
        </summary>
        <Chips
          label={names.filterBy.severity}
          values={severities}
          counts={counted(items, ({ severity }) => severity)}
          chosen={filter.severities}
          nameOf={(severity) => names.severities[severity]}
          toneOf={(severity) => severity}
          toggle={(severity) => change({ severities: toggled(filter.severities, severity) })}
        />
        <Chips
          label={names.filterBy.state}
          values={states}
          counts={counted(items, ({ state }) => state)}
          chosen={filter.states}
          nameOf={(state) => names.states[state]}
          toggle={(state) => change({ states: toggled(filter.states, state) })}
        />
        <Chips
          label={names.filterBy.group}
          values={groups}
          counts={counted(items, ({ group }) => group)}
          chosen={filter.groups}
          nameOf={(group) => names.groups[group]}
          toggle={(group) => change({ groups: toggled(filter.groups, group) })}
        />
        <Chips
          label={names.filterBy.rule}
          values={rules}
          counts={counted(items, ({ rule }) => rule)}
          chosen={filter.rules}
          nameOf={(rule) => rule}
          toggle={(rule) => change({ rules: toggled(filter.rules, rule) })}
        />
        <p>
          <button
            type="button"
            class="chip"
            aria-pressed={review.onlyFlagged.value}
            onClick={() => {
              review.onlyFlagged.value = !review.onlyFlagged.value;
            }}
          >
            {said.onlyFlagged}
          </button>{' '}
          {isNarrow(filter) && (
            <button type="button" class="plain-button" onClick={() => change(everything)}>
              {said.clear}
            </button>
          )}
        </p>
      </details>
    </search>
  );
}
