import { plainSigns, proseOf, type Segment, type Span } from '@gegenlesen/bitext';
import type { Property } from '../block.ts';
import { claimOf } from './claim.ts';
import { isNote, isSequel } from './is-note.ts';
import type { Claim, Note } from './note.ts';

/** Notes are near the beginning or end. Elsewhere, an article may itself be about translation. */
const blocksAtEnds = 6;

/** Finds the note among the first and last blocks or in the front matter. Returns it and the other segments. */
export function findNote(
  segments: readonly Segment[],
  properties: readonly Property[],
): { readonly note: Note | null; readonly segments: readonly Segment[] } {
  const sentences = noteSentences(segments);
  const [first, last] = [sentences[0], sentences.at(-1)];
  const property = properties.find((candidate) => propertyClaim(candidate) !== null);
  if (first === undefined || last === undefined) {
    const claim = property === undefined ? null : propertyClaim(property);
    return {
      note: claim === null || property === undefined ? null : { ...claim, evidence: placeOf(property) },
      segments,
    };
  }
  const set = new Set(sentences);
  return {
    note: { ...claimOf(sentences.map(wordsOf).join(' ')), evidence: { start: first.start, end: last.end } },
    segments: segments.filter((segment) => !set.has(segment)),
  };
}

const wordsOf = (segment: Segment): string => plainSigns(proseOf(segment));

const placeOf = ({ start, end }: Span): Span => ({ start, end });

/** All sentences of the first note. */
function noteSentences(segments: readonly Segment[]): Segment[] {
  const firstBlocks = new Set(segments.slice(0, 60).map(({ block }) => block));
  const lastBlocks = new Set(segments.slice(-60).map(({ block }) => block));
  const near = new Set([...[...firstBlocks].slice(0, blocksAtEnds), ...[...lastBlocks].slice(-blocksAtEnds)]);
  const sizes = new Map<number, number>();
  for (const { block } of segments) if (near.has(block)) sizes.set(block, (sizes.get(block) ?? 0) + 1);
  const from = segments.findIndex(
    (segment) =>
      near.has(segment.block) && mayHoldNote(segment) && isNote(wordsOf(segment), sizes.get(segment.block) ?? 1),
  );
  const first = segments[from];
  if (first === undefined) return [];
  let to = from + 1;
  for (let next = segments[to]; next?.block === first.block && isSequel(wordsOf(next)); next = segments[to]) to += 1;
  // A text that consists only of a note is not a note.
  return to - from === segments.length ? [] : segments.slice(from, to);
}

/** `Translation: a craft` could be the title of an article. */
const mayHoldNote = ({ kind, block }: Segment): boolean =>
  kind === 'heading' ? block > 0 : /^(?:paragraph|quote|list-item)$/.test(kind);

const translators =
  /^(?:translator|translators|übersetzer|übersetzerin|übersetzung|translated[-_ ]?by|translation[-_ ]?by)$/;

/** Microsoft's documentation has `ms.translationtype`: MT for machine, HT for human translation. */
function propertyClaim({ name, value }: Property): Claim | null {
  if (/^(?:ms\.)?translation[-_.]?(?:type|method)$/.test(name)) {
    if (/^(?:mt|machine|automatic|auto)\b/i.test(value)) return { method: 'machine', postEdited: null, from: null };
    if (/^(?:mtpe|pemt|post-?edited)\b/i.test(value)) return { method: 'machine', postEdited: true, from: null };
    return /^(?:ht|human)\b/i.test(value) ? { method: 'human', postEdited: null, from: null } : null;
  }
  if (/^machine[-_ ]?translat(?:ed|ion)$/.test(name) && /^(?:true|yes|1)$/i.test(value)) {
    return { method: 'machine', postEdited: null, from: null };
  }
  return translators.test(name) && value !== '' ? claimOf(`Translated by ${value}`) : null;
}
