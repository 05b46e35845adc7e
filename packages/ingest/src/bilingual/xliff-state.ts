import type { UnitState } from '@gegenlesen/bitext';
import { isBlank } from './unit.ts';

/** What an XLIFF file says about a unit. */
export interface XliffMarks {
  readonly source: string;
  /** Undefined if there is no target. */
  readonly target: string | undefined;
  /** False within `translate="no"`. */
  readonly isTranslatable: boolean;
  /** XLIFF 1.2: of the unit. */
  readonly approved: string | undefined;
  /** XLIFF 1.2: of the target; XLIFF 2: of the segment. */
  readonly state: string | undefined;
  /** XLIFF 1.2: of the target. */
  readonly qualifier: string | undefined;
}

/** XLIFF 1.2, section 2.3, "state": the target is empty or still in the language of the source. */
const notYet: ReadonlySet<string> = new Set(['new', 'needs-translation']);
const toReview = /^needs-(?:review-|adaptation$|l10n$)/;
const finished: ReadonlySet<string> = new Set(['final', 'signed-off', 'reviewed']);
const done: ReadonlySet<string> = new Set([...finished, 'translated']);
/** "state-qualifier": proposals of a memory or a machine that nobody accepted, and rejected targets. */
const proposed = /^(?:fuzzy-match|mt-suggestion|tm-suggestion|rejected-)/;

/** The state of a unit (OASIS XLIFF 1.2, 2.0 and 2.1). What the file leaves out counts as done: most tools mark only the rest. */
export function xliffState({
  source,
  target,
  isTranslatable,
  approved,
  state = '',
  qualifier = '',
}: XliffMarks): UnitState {
  if (!isTranslatable || (isBlank(source) && isBlank(target))) return 'kept';
  if (target === undefined || isBlank(target) || notYet.has(state)) return 'untranslated';
  const isApproved = approved === 'yes';
  if (target.trim() === source.trim()) {
    // Somebody looked at it and left it as it is.
    if (isApproved || finished.has(state)) return 'kept';
    if (state === 'initial') return 'untranslated';
  }
  if (isApproved || finished.has(state)) return 'translated';
  if (toReview.test(state) || state === 'initial' || proposed.test(qualifier)) return 'fuzzy';
  return approved === 'no' && !done.has(state) ? 'fuzzy' : 'translated';
}
