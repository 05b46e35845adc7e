import { createHash } from 'node:crypto';
import {
  type Anchor,
  type Finding,
  proseOf,
  type Segment,
  type SegmentedDocument,
  type Span,
  toDocumentSpan,
  type WordChange,
} from '@gegenlesen/bitext';
import type { OutOfDate, PairVersion } from './out-of-date.ts';
import { versionsText } from './versions-text.ts';
import { wordChanges } from './word-changes.ts';

/** As the checks have it, for whoever lists the rules. */
export const outOfDateRule = {
  id: 'out-of-date',
  group: 'coverage',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'The original changed after this sentence was translated.',
} as const;

/** Below this, a bead is as likely wrong as right. */
const doubtful = 0.5;

/** Sentences that are out of date as findings, which anchor at the words that changed and at the whole translation. */
export const outOfDateFindings = (
  stale: readonly OutOfDate[],
  before: PairVersion,
  now: PairVersion,
): readonly Finding[] => stale.map((each) => findingOf(each, before, now));

function findingOf(stale: OutOfDate, before: PairVersion, now: PairVersion): Finding {
  const was = stale.before === null ? null : segmentAt(before.source, stale.before);
  const is = stale.now === null ? null : segmentAt(now.source, stale.now);
  const words = wordChanges(was === null ? '' : proseOf(was), is === null ? '' : proseOf(is));
  const target = anchorOf(now.target, stale.target);
  const inDoubt = stale.confidence < doubtful;
  const parts = [outOfDateRule.id, textOf(was), textOf(is), target?.text ?? ''];
  return {
    rule: outOfDateRule.id,
    group: outOfDateRule.group,
    category: was === null ? 'accuracy/omission' : is === null ? 'accuracy/addition' : outOfDateRule.category,
    severity: inDoubt ? 'minor' : outOfDateRule.severity,
    confidence: Math.round(stale.confidence * 100) / 100,
    message: `${messageOf(was, is, words)}${inDoubt ? '; the alignment is doubtful here' : ''}`,
    source: is === null ? null : changedAnchor(now.source, is, words),
    target,
    bead: beadOf(stale, now),
    fingerprint: createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16),
  };
}

function messageOf(was: Segment | null, is: Segment | null, words: readonly WordChange[]): string {
  const { before, now } = versionsText(words);
  if (was === null) return `The original gained \`${now}\` after this was translated; the translation lacks it`;
  if (is === null) return `The original lost \`${before}\` after this was translated; the translation still says it`;
  return `The original changed after this was translated, from \`${before}\` to \`${now}\``;
}

const segmentAt = ({ segments }: SegmentedDocument, at: number): Segment | null => segments[at] ?? null;

const textOf = (segment: Segment | null): string => (segment === null ? '' : proseOf(segment));

/** From the first of these sentences to the last. */
function anchorOf({ text, segments }: SegmentedDocument, at: readonly number[]): Anchor | null {
  const [first, last] = [segments[Math.min(...at)], segments[Math.max(...at)]];
  return first === undefined || last === undefined ? null : anchored(text, { start: first.start, end: last.end });
}

/** From the first word that is new to the last; the whole sentence where words only went away. */
function changedAnchor({ text }: SegmentedDocument, segment: Segment, words: readonly WordChange[]): Anchor {
  const added: Span[] = [];
  let at = 0;
  for (const { text: run, change } of words) {
    if (change === 'removed') continue;
    if (change === 'added') added.push({ start: at + indent(run), end: at + run.trimEnd().length });
    at += run.length;
  }
  const [first, last] = [added.at(0), added.at(-1)];
  return anchored(
    text,
    first === undefined || last === undefined
      ? { start: segment.start, end: segment.end }
      : toDocumentSpan(segment, { start: first.start, end: last.end }),
  );
}

const indent = (run: string): number => run.length - run.trimStart().length;

const anchored = (text: string, { start, end }: Span): Anchor => ({ start, end, text: text.slice(start, end) });

function beadOf({ now, target }: OutOfDate, { beads }: PairVersion): number | null {
  const at = beads.findIndex((bead) =>
    target.length > 0 ? target.some((k) => bead.target.includes(k)) : now !== null && bead.source.includes(now),
  );
  return at < 0 ? null : at;
}
