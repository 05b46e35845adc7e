import { xmlText } from '../catalogues/xml/write-xml.ts';
import type { Replacement } from '../write/writer.ts';
import { author, type Comment } from './comment.ts';

type Written = Parameters<typeof xmlText>[2];

/**
 * Notes at the units of an XLIFF file: in 1.2, `<note from="gegenlesen">` after the target; in 2.0 and 2.1, which has no
 * `from`, a note of this category among the notes of the unit.
 */
export function xliffNotes(document: Written, comments: readonly Comment[]): readonly Replacement[] {
  const { text } = document;
  const [root, prefix = ''] = /<((?:\w+:)?)xliff\b[^>]*/.exec(text.slice(0, 10_000)) ?? [''];
  const isSecond = /\sversion\s*=\s*["']2/.test(root);
  const byPlace = new Map<number, { readonly wrap: (notes: string) => string; readonly notes: string[] }>();
  for (const comment of comments) {
    const written = xmlText(comment.text, false, document);
    const { at, wrap, note } = isSecond
      ? inUnit(text, prefix, comment.start, written)
      : afterTarget(text, comment.end, written);
    const known = byPlace.get(at) ?? { wrap, notes: [] };
    known.notes.push(note);
    byPlace.set(at, known);
  }
  return [...byPlace]
    .map(([at, { wrap, notes }]) => ({ start: at, end: at, text: wrap(notes.join('')) }))
    .sort((one, other) => one.start - other.start);
}

interface PlacedNote {
  readonly at: number;
  readonly note: string;
  /** What has to be around all notes at this place. */
  readonly wrap: (notes: string) => string;
}

function afterTarget(text: string, end: number, written: string): PlacedNote {
  const close = nextMatch(/<\/((?:\w+:)?)target\s*>/g, text, end);
  const prefix = close?.[1] ?? '';
  const note = `<${prefix}note from="${author}" annotates="target">${written}</${prefix}note>`;
  return { at: close === null ? end : close.index + close[0].length, note, wrap: (notes) => notes };
}

function inUnit(text: string, prefix: string, start: number, written: string): PlacedNote {
  const unit = text.lastIndexOf(`<${prefix}unit`, start);
  const first = nextMatch(/<(?:\w+:)?(originalData|segment|ignorable|notes)\b/g, text, unit);
  const note = `<${prefix}note category="${author}" appliesTo="target">${written}</${prefix}note>`;
  const at = first?.index ?? start;
  if (first?.[1] !== 'notes') return { at, note, wrap: (notes) => `<${prefix}notes>${notes}</${prefix}notes>` };
  const close = nextMatch(/<\/(?:\w+:)?notes\s*>/g, text, at);
  return { at: close?.index ?? at, note, wrap: (notes) => notes };
}

function nextMatch(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = Math.max(0, from);
  return pattern.exec(text);
}
