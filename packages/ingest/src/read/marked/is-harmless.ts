/** Whether a sign of markup at an offset of a text is none: it stands between spaces, or is a `_` within a word. */
export function isHarmless(text: string, at: number): boolean {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (/\s/.test(before) && /\s/.test(after)) return true;
  return text[at] === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after);
}
