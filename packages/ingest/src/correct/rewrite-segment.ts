import { type Document, type Prose, proseOf, type Segment, type Span, toDocumentSpan } from '@gegenlesen/bitext';
import { diffWordsWithSpace } from 'diff';
import { alongside, removedSpan, rewrittenWhole, typedText } from '../write/typed-text.ts';
import type { Replacement } from '../write/writer.ts';
import { type Change, isBreak, keepBreaks } from './keep-breaks.ts';

/** What a reader sees as one character, and its place in the document, where it may be an entity or a tag. */
interface Atom extends Span {
  readonly text: string;
  /** Stands in the place of a character, like `<br>` or `<w:tab/>`. It can go, but no text can take its place. */
  readonly isTag: boolean;
}

/** A segment with a new text. */
export interface Rewritten {
  /** In order, in offsets of the document. */
  readonly replacements: readonly Replacement[];
  /** Its text as a reader sees it; the pieces are offsets in the new document if only this segment changes. */
  readonly prose: Prose;
}

/**
 * Gives a segment a new text. Unchanged words and markup are not touched: what replaces a bold word is bold. Where the
 * format does not allow that, the whole segment is replaced.
 *
 * @throws InputError if the file cannot hold the text
 */
export function rewriteSegment(segment: Segment, wanted: string, document: Document): Rewritten {
  const whole = wanted === proseOf(segment) ? null : rewrittenWhole(segment, wanted, document);
  if (whole !== null) {
    const { start, text } = whole;
    return { replacements: [whole], prose: proseOfAtoms(atomsOfText(wanted, text, start)) };
  }
  const atoms = atomsOf(segment);
  const changes = keepBreaks(
    withEnds(changesOf(atoms, wanted), atoms),
    atoms.map(({ text }) => text),
    atoms.map((atom) => isBreak(atom, document.text)),
  );
  const replacements: Replacement[] = [];
  const after: Atom[] = [];
  let next = 0;
  let shift = 0;
  const keep = (to: number): void => {
    for (const atom of atoms.slice(next, to)) after.push({ ...atom, start: atom.start + shift, end: atom.end + shift });
  };
  for (const { from, to, text } of changes) {
    keep(from);
    const ends = { isFirst: from === 0, isLast: to === atoms.length };
    for (const { isTarget, start, end } of runsToReplace(atoms, from, to, segment.start)) {
      const instead = isTarget && text !== '' ? typedText(text, { document, segment, offset: start, ...ends }) : '';
      if (isTarget && text !== '') after.push(...atomsOfText(text, instead, start + shift));
      const gone = instead === '' && start < end ? removedSpan({ start, end }, document) : { start, end };
      replacements.push({ ...gone, text: instead });
      shift += instead.length - (gone.end - gone.start);
    }
    next = to;
  }
  keep(atoms.length);
  const all = [...replacements, ...alongside(segment, replacements, document)].sort((a, b) => a.start - b.start);
  return { replacements: all, prose: proseOfAtoms(after) };
}

function atomsOf(segment: Segment): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const [at, character] of proseOf(segment).split('').entries()) {
    const span = toDocumentSpan(segment, { start: at, end: at + 1 });
    const before = atoms.at(-1);
    if (before !== undefined && before.start === span.start) {
      atoms[atoms.length - 1] = { ...before, text: before.text + character };
    } else atoms.push({ ...span, text: character, isTag: isTag(segment, span) });
  }
  return atoms;
}

const isTag = ({ text, start }: Segment, span: Span): boolean =>
  span.end - span.start > 1 && text[span.start - start] === '<';

/** Typed text that needs no escapes is one atom per character; escaped text is one atom as a whole. */
const atomsOfText = (text: string, written: string, start: number): readonly Atom[] =>
  text === written
    ? text.split('').map((character, at) => ({ text: character, start: start + at, end: start + at + 1, isTag: false }))
    : [{ text, start, end: start + written.length, isTag: false }];

/** The changes from one text to the other, word by word. An atom is removed as a whole or stays. */
function changesOf(atoms: readonly Atom[], wanted: string): readonly Change[] {
  const ends: number[] = [];
  for (const { text } of atoms) ends.push((ends.at(-1) ?? 0) + text.length);
  const before = atoms.map(({ text }) => text).join('');
  const changes: Change[] = [];
  let offset = 0;
  let open: { start: number; end: number; text: string } | null = null;
  const close = (): void => {
    if (open === null) return;
    const from = ends.findIndex((end) => end > (open?.start ?? 0));
    const first = from < 0 ? atoms.length : from;
    // An insertion inside an atom replaces the atom.
    const isWithin = open.start > (ends[first - 1] ?? 0);
    const last = open.end === open.start && !isWithin ? first : ends.findIndex((end) => end >= (open?.end ?? 0)) + 1;
    const head = before.slice(ends[first - 1] ?? 0, open.start);
    const tail = before.slice(open.end, Math.max(open.end, ends[last - 1] ?? 0));
    changes.push({ from: first, to: Math.max(first, last), text: `${head}${open.text}${tail}` });
    open = null;
  };
  for (const { value, added, removed } of diffWordsWithSpace(before, wanted)) {
    if (!added && !removed) {
      close();
      offset += value.length;
      continue;
    }
    open ??= { start: offset, end: offset, text: '' };
    if (added) open.text += value;
    else {
      offset += value.length;
      open.end = offset;
    }
  }
  close();
  return changes;
}

/**
 * Where the beginning or end of a text is removed, its new first or last character is written again: a blank there may
 * need an escape. What is an escape already stays.
 */
function withEnds(changes: readonly Change[], atoms: readonly Atom[]): readonly Change[] {
  return changes.map((change, i) => {
    const { from, to, text } = change;
    if (text !== '') return change;
    const [next, previous] = [atoms[to], atoms[from - 1]];
    if (from === 0 && next !== undefined && isAsWritten(next) && changes[i + 1]?.from !== to) {
      return { from, to: to + 1, text: next.text };
    }
    if (to === atoms.length && previous !== undefined && isAsWritten(previous) && (changes[i - 1]?.to ?? 0) < from) {
      return { from: from - 1, to, text: previous.text };
    }
    return change;
  });
}

const isAsWritten = ({ text, start, end }: Atom): boolean => text.length === end - start;

/** A span that loses its text; the target gets the new one. */
interface Run extends Span {
  readonly isTarget: boolean;
}

/** The spans to replace, in order. If they hold no text, the new one goes beside the nearest text around them. */
function runsToReplace(atoms: readonly Atom[], from: number, to: number, start: number): readonly Run[] {
  const runs = runsOf(atoms.slice(from, to));
  const target = runs.find((run) => !run.isTag);
  const named = runs.map((run) => ({ start: run.start, end: run.end, isTarget: run === target }));
  if (target !== undefined) return named;
  const [before, after] = [atoms[from - 1], atoms[to]];
  // Before a break between two cues, the subtitle before it would get the text.
  const isBehindBreak = before !== undefined && before.start === before.end;
  const isAfter = (before?.isTag !== false || isBehindBreak) && after?.isTag === false;
  const near = before?.isTag === false ? before : atoms.slice(0, from).findLast((atom) => !atom.isTag);
  const place = isAfter ? after.start : (near?.end ?? atoms.find((atom) => !atom.isTag)?.start ?? start);
  const insertion = { start: place, end: place, isTarget: true };
  return isAfter ? [...named, insertion] : [insertion, ...named];
}

/** The spans of adjacent atoms, those of text and those of tags apart; between two spans is markup. */
function runsOf(atoms: readonly Atom[]): readonly (Span & { readonly isTag: boolean })[] {
  const runs: { start: number; end: number; isTag: boolean }[] = [];
  for (const { start, end, isTag } of atoms) {
    const last = runs.at(-1);
    if (last?.end === start && last.isTag === isTag) last.end = end;
    else runs.push({ start, end, isTag });
  }
  return runs;
}

function proseOfAtoms(atoms: readonly Atom[]): Prose {
  const pieces: { at: number; start: number; end: number }[] = [];
  let text = '';
  let isPlain = false;
  for (const atom of atoms) {
    const last = pieces.at(-1);
    const isOne = atom.text.length === atom.end - atom.start;
    if (last !== undefined && isPlain && isOne && last.end === atom.start) last.end = atom.end;
    else pieces.push({ at: text.length, start: atom.start, end: atom.end });
    isPlain = isOne;
    text += atom.text;
  }
  return { text, pieces };
}
