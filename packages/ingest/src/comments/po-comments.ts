import type { Replacement } from '../write/writer.ts';
import { author, type Comment } from './comment.ts';

const earlier = new RegExp(`^# ${author}: [^\\n]*\\n`, 'gm');

/**
 * Translator comments (`# gegenlesen: …`) at the entries of a gettext catalogue, after those that are there. Those of an
 * earlier check are removed. No entry becomes fuzzy.
 */
export function poComments(text: string, comments: readonly Comment[]): readonly Replacement[] {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const removed = [...text.matchAll(earlier)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
    text: '',
  }));
  const added = comments.map((comment) => {
    const at = placeOf(text, comment.start);
    return { start: at, end: at, text: `# ${author}: ${comment.text.replace(/\s+/g, ' ')}${lineEnd}` };
  });
  return [...removed, ...added].sort((one, other) => one.start - other.start || one.end - other.end);
}

/** Before the first line of an entry that is not a comment of the translator. */
function placeOf(text: string, within: number): number {
  let place = lineStart(text, within);
  // Up to the message, then up to its first comment.
  while (place > 0 && !/^msg(?:ctxt|id)\b/.test(text.slice(place, place + 8))) place = lineBefore(text, place);
  for (let up = lineBefore(text, place); up < place && isOfEntry(text, up); up = lineBefore(text, place)) place = up;
  while (/^#(?: |\r?\n)/.test(text.slice(place, place + 3))) place = text.indexOf('\n', place) + 1;
  return place;
}

const isOfEntry = (text: string, at: number): boolean => /^(?:#(?!~)|msgctxt\b)/.test(text.slice(at, at + 8));

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
const lineBefore = (text: string, at: number): number => (at === 0 ? 0 : lineStart(text, at - 1));
