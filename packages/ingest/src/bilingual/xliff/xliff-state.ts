import type { UnitState } from '@gegenlesen/bitext';
import type { Replacement } from '../../write/writer.ts';
import { isBlank, type ReviewState, type StateMarks } from '../unit.ts';
import { attributeChange, attributesIn } from '../xml/tag.ts';

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

/** What Trados and memoQ say about a unit. */
interface VendorMarks {
  /** Trados: `conf` of its definition; absent if it has none. */
  readonly conf: string | undefined;
  /** memoQ: `mq:status`. */
  readonly status: string | undefined;
}

/** The state of XLIFF 1.2 that says the same as the own attributes of Trados or memoQ; nothing if there are none. */
export function stateInXliff({
  conf,
  status,
}: VendorMarks): Partial<Pick<XliffMarks, 'state' | 'approved' | 'qualifier'>> {
  if (conf === undefined && status === undefined) return {};
  return {
    state: conf === undefined ? ofMemoq(status ?? '') : ofTrados(conf),
    approved: undefined,
    qualifier: undefined,
  };
}

function ofTrados(conf: string): string {
  if (conf.startsWith('Approved')) return 'signed-off';
  return conf === 'Translated' ? 'translated' : 'needs-review-translation';
}

function ofMemoq(status: string): string {
  if (status === 'NotStarted') return 'needs-translation';
  if (/^(?:Proofread|.*Reviewer.*)$/.test(status)) return 'signed-off';
  return status.includes('Confirmed') ? 'translated' : 'needs-review-translation';
}

/**
 * Sets the state of a unit: in XLIFF 1.2 by the state of the target and the approval, in XLIFF 2 by the state of the segment,
 * in files of Trados and memoQ by their own attributes.
 */
export function xliffStateChanges(marks: StateMarks, state: ReviewState, text: string): readonly Replacement[] {
  const isReviewed = state === 'reviewed';
  const { 'sdl:seg': definition, 'mq:unit': memoq, segment, target, 'trans-unit': unit } = marks;
  if (definition !== undefined) {
    return attributeChange(text, definition, 'conf', isReviewed ? 'ApprovedTranslation' : 'Draft');
  }
  if (memoq !== undefined)
    return attributeChange(text, memoq, 'mq:status', isReviewed ? 'Proofread' : 'PartiallyEdited');
  if (segment !== undefined) {
    // XLIFF 2.1, "subState": it belongs to the state that it refines.
    const refined = attributeChange(text, segment, 'subState', null);
    return [...refined, ...attributeChange(text, segment, 'state', isReviewed ? 'reviewed' : 'translated')];
  }
  if (unit === undefined || target === undefined) return [];
  const isApproved = attributesIn(text.slice(unit.start, unit.end)).approved !== undefined;
  return [
    ...(isReviewed || isApproved ? attributeChange(text, unit, 'approved', isReviewed ? 'yes' : 'no') : []),
    ...attributeChange(text, target, 'state', isReviewed ? 'final' : 'needs-review-translation'),
  ];
}
