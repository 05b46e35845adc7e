import { type Prose, proseOf, type Segment, type Span, toDocumentSpan } from '@gegenlesen/bitext';
import { diffWordsWithSpace } from 'diff';

/** What stands instead of a part of a document. */
export interface Replacement extends Span {
  readonly text: string;
}

/** What a reader sees as one and what stands for it in the document: a character, or an entity as a whole. */
interface Atom extends Span {
  readonly text: string;
}

/** One stretch that changes: the atoms that go, and what comes instead, behind the atoms before it. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A segment with other words. */
export interface Rewritten {
  /** In order, in offsets of the document. */
  readonly replacements: readonly Replacement[];
  /** What a reader sees then; its pieces are in offsets of the new document, were this segment the only one to change. */
  readonly prose: Prose;
}

/**
 * Puts other words into a segment. Words that stay are not touched, and neither is any markup: what a word is replaced by
 * stands where it stood, and so in bold what was bold.
 *
 * @param escapeTyped how typed text has to stand in the file
 */
export function rewriteSegment(segment: Segment, wanted: string, escapeTyped: (text: string) => string): Rewritten {
  const atoms = atomsOf(segment);
  const changes = changesOf(atoms, wanted);
  const replacements: Replacement[] = [];
  const after: Atom[] = [];
  let next = 0;
  let shift = 0;
  const keep = (to: number): void => {
    for (const { text, start, end } of atoms.slice(next, to)) {
      after.push({ text, start: start + shift, end: end + shift });
    }
  };
  for (const { from, to, text } of changes) {
    keep(from);
    const runs = runsOf(atoms.slice(from, to));
    const place = runs[0]?.start ?? atoms[from - 1]?.end ?? atoms[0]?.start ?? segment.start;
    const written = escapeTyped(text);
    if (text !== '') after.push(...atomsOfText(text, written, place + shift));
    for (const [at, run] of (runs.length === 0 ? [{ start: place, end: place }] : runs).entries()) {
      const instead = at === 0 ? written : '';
      replacements.push({ ...run, text: instead });
      shift += instead.length - (run.end - run.start);
    }
    next = to;
  }
  keep(atoms.length);
  return { replacements, prose: proseOfAtoms(after) };
}

function atomsOf(segment: Segment): readonly Atom[] {
  const atoms: Atom[] = [];
  for (const [at, character] of proseOf(segment).split('').entries()) {
    const span = toDocumentSpan(segment, { start: at, end: at + 1 });
    const before = atoms.at(-1);
    if (before !== undefined && before.start === span.start) {
      atoms[atoms.length - 1] = { ...before, text: before.text + character };
    } else atoms.push({ ...span, text: character });
  }
  return atoms;
}

/** Typed text that is written as it is seen is a character an atom; an escaped one stands for all of it. */
const atomsOfText = (text: string, written: string, start: number): readonly Atom[] =>
  text === written
    ? text.split('').map((character, at) => ({ text: character, start: start + at, end: start + at + 1 }))
    : [{ text, start, end: start + written.length }];

/** What changes word by word, from one text to the other. An atom goes as a whole or stays. */
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
    // What is inserted within an atom replaces it.
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

/** Atoms that touch each other in the document, as spans: markup lies between two of them. */
function runsOf(atoms: readonly Atom[]): readonly Span[] {
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of atoms) {
    const last = runs.at(-1);
    if (last?.end === start) last.end = end;
    else runs.push({ start, end });
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
