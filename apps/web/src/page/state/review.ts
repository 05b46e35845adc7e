import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { BeadView } from '../../api/bead.ts';
import type { ReviewDocument } from '../../api/document.ts';
import type { FindingState } from '../../api/finding.ts';
import { everything, type Filter, filtered } from '../logic/filter.ts';
import { type Item, itemsByBead, itemsOf } from '../logic/items.ts';
import { orderedBeads, orderedItems, type Ranking } from '../logic/order.ts';
import { keptActive } from '../logic/steps.ts';
import { complain } from './announce.ts';
import { type BeadStore, beadStore } from './beads.ts';
import { ask, messageOf } from './client.ts';
import { rank } from './ordering.ts';
import { phrased } from './phrasing.ts';
import { isShading } from './preferences.ts';
import { type ReadingStore, readingStore } from './readings.ts';

/** A translated sentence that is being edited. */
export interface Draft {
  readonly segment: number;
  readonly text: string;
}

/** Sentences that were changed but not saved, with what their editor saw at first. */
interface Unsaved {
  readonly bead: BeadView;
  readonly revision: number;
  readonly drafts: readonly Draft[];
}

/** The document under review: its content, its findings, and the user's place in it. */
export interface Review {
  readonly id: string;
  readonly document: Signal<ReviewDocument | null>;
  readonly problem: Signal<string | null>;
  readonly beads: BeadStore;
  readonly readings: ReadingStore;
  /** Whether doubted words are shaded: somebody has to want it, and a reader has to be there. */
  readonly isShaded: ReadonlySignal<boolean>;
  /** By which sentences and findings are ordered. It is kept while people edit, so that nothing jumps. */
  readonly ranking: Signal<Ranking>;
  /** In order. */
  readonly items: ReadonlySignal<readonly Item[]>;
  readonly byBead: ReadonlySignal<ReadonlyMap<number, readonly Item[]>>;
  readonly filter: Signal<Filter>;
  readonly onlyFlagged: Signal<boolean>;
  /** The items that pass the filter; the keys step through them. */
  readonly shown: ReadonlySignal<readonly Item[]>;
  /** The beads to show, in order; null for all, as in the text. */
  readonly rows: ReadonlySignal<readonly number[] | null>;
  /** The key of the active item. */
  readonly active: Signal<string | null>;
  readonly activeItem: ReadonlySignal<Item | null>;
  /** The keys of items whose decisions are being saved. */
  readonly pending: Signal<ReadonlySet<string>>;
  /** Decisions that this page sent and that will come back as events. */
  readonly echoes: Signal<number>;
  /** The bead whose sentences are being edited. */
  readonly editing: Signal<number | null>;
  /** Unsaved text of that bead; it has to survive when the row scrolls out of view. */
  readonly unsaved: Signal<Unsaved | null>;
}

export function createReview(id: string): Review {
  const document = signal<ReviewDocument | null>(null);
  const problem = signal<string | null>(null);
  const beads = beadStore(id, (trouble) => {
    problem.value = messageOf(trouble);
  });
  const filter = signal<Filter>(everything);
  const onlyFlagged = signal(false);
  const active = signal<string | null>(null);
  const ranking = signal<Ranking>(null);
  const items = computed(() => orderedItems(itemsOf((document.value?.findings ?? []).map(inWords)), ranking.value));
  const search = computed(() => filter.value.search.trim().toLowerCase());
  const holding = computed(() => beads.holding(search.value));
  const shown = computed(() => filtered(items.value, filter.value, (bead) => holding.value.has(bead)));
  return {
    id,
    document,
    problem,
    beads,
    readings: readingStore(
      (from, to) => ask('reading', { id, query: { from, to } }),
      (trouble) => complain(messageOf(trouble)),
    ),
    isShaded: computed(() => isShading.value && document.value?.isRead === true),
    ranking,
    items,
    byBead: computed(() => itemsByBead(items.value)),
    filter,
    onlyFlagged,
    shown,
    rows: computed(() => {
      if (!onlyFlagged.value && search.value === '') {
        return ranking.value === null ? null : orderedBeads(ranking.value.keys(), ranking.value);
      }
      const flagged = shown.value.flatMap(({ finding }) => finding.bead ?? []);
      return orderedBeads(onlyFlagged.value ? flagged : [...flagged, ...holding.value], ranking.value);
    }),
    active,
    activeItem: computed(() => items.value.find(({ key }) => key === active.value) ?? null),
    pending: signal(new Set()),
    echoes: signal(0),
    editing: signal(null),
    unsaved: signal(null),
  };
}

/** The finding with its message in the language of the page, so that the same text is shown, searched and read out. */
const inWords = (finding: FindingState): FindingState => ({
  ...finding,
  message: phrased(finding),
});

/** Fetches the document, for the first time or again; the same finding stays active if it is still there. */
export async function refresh(review: Review): Promise<void> {
  try {
    takeDocument(review, await ask('document', { id: review.id }));
    review.problem.value = null;
  } catch (trouble) {
    review.problem.value = messageOf(trouble);
  }
}

/** Takes a newer state of the document, or of a part of it. */
export function takeDocument(review: Review, news: Partial<ReviewDocument>): void {
  const before = review.items.value;
  batch(() => {
    const old = review.document.value;
    if (old !== null) review.document.value = { ...old, ...news };
    else if (isWhole(news)) review.document.value = news;
    // After a split or a join, the indices mean other beads.
    if (old?.beadCount !== review.document.value?.beadCount) rank(review);
    // Nobody who is writing is moved elsewhere by what others do.
    if (review.editing.value === null)
      review.active.value = keptActive(before, review.items.value, review.active.value);
  });
}

const isWhole = (news: Partial<ReviewDocument>): news is ReviewDocument => news.id !== undefined;
