import type { Part } from '../../prose.ts';

/** `- Hello.` or `-Hello.`, but neither `-- and so` nor `-5`. */
const dash = /^[-–—‐](?![-–—])\s?(?=[^\s\d])/;
const label = /^(?:<v[ .]|(?:>> ?)|\p{Lu}[\p{Lu}\d .'’-]{1,30}:(?:\s|$))/u;
const closing = `["'»«“”’)\\]*_]*`;
const ends = new RegExp(`[.!?…:]${closing}$`);
// `Dr.`, `3.` and `…` at the end of a cue may go on in the next; the splitter of sentences decides.
const endsForSure = new RegExp(`(?:[!?]|\\p{L}{4,}\\.)${closing}$`, 'u');

const song = /^[♪♫]|[♪♫]$|^#.*#$/;
const sound = /^\[[^\]]*\]$/;
const soundInParentheses = /^\([^)]*\)$/;

/** Whether a line is no speech: a song, or a sound in brackets. */
export const isApart = (seen: string): boolean => song.test(seen) || sound.test(seen);

/** Whether a cue is no speech. In parentheses, a single line may be part of a sentence. */
export const isCueApart = (seen: string): boolean => isApart(seen) || soundInParentheses.test(seen);

/** Whether a line begins a sentence whatever comes before: somebody else speaks. */
export function beginsAnew(raw: string, seen: string, before: string): boolean {
  if (label.test(raw) || label.test(seen)) return true;
  const isDash = dash.test(seen);
  // In the middle of a sentence, it is a dash of the sentence.
  return isDash && (ends.test(before) || dash.test(before) || !/^\p{Ll}/u.test(seen.replace(dash, '')));
}

/** Whether a line ends with a sign that ends sentences, or abbreviations. */
export const hasStop = (seen: string): boolean => ends.test(seen);

/** Whether a sentence ends with a line, so that nothing that follows can belong to it. */
export const endsSurely = (seen: string): boolean => endsForSure.test(seen);

/** The parts of a block without the dash of a speaker, and without the notes around a song. */
export function withoutSigns(parts: readonly Part[]): readonly Part[] {
  const [first, ...others] = parts;
  if (first === undefined) return parts;
  const text = first.text.replace(dash, '').replace(/^[♪♫#\s]+/, '');
  const length = first.text.length - text.length;
  const kept = [{ ...first, text, start: first.start + length }, ...others];
  const last = kept.at(-1) ?? first;
  const end = last.text.replace(/\s*[♪♫][♪♫\s]*$/, '');
  return [...kept.slice(0, -1), { ...last, text: end, end: last.end - (last.text.length - end.length) }];
}
