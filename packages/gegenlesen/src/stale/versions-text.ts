import type { WordChange } from '@gegenlesen/bitext';

/** How many unchanged characters are quoted next to a change. */
const around = 40;

/** Both versions of a sentence for a message, with `…` for long unchanged parts. */
export function versionsText(words: readonly WordChange[]): { readonly before: string; readonly now: string } {
  const shown = words.map(({ text, change }, i) => ({
    change,
    text: change === 'same' ? cut(text, i > 0, i < words.length - 1) : text,
  }));
  const without = (left: WordChange['change']): string =>
    shown
      .filter(({ change }) => change !== left)
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  return { before: without('added'), now: without('removed') };
}

/** Shortens an unchanged run to what is next to the changes before and after it. */
function cut(text: string, after: boolean, before: boolean): string {
  const kept = (after ? around : 0) + (before ? around : 0);
  if (text.length <= kept + 3) return text;
  const head = after ? text.slice(0, text.lastIndexOf(' ', around) + 1) : '';
  const tail = before ? text.slice(text.indexOf(' ', text.length - around) + 1 || text.length - around) : '';
  return `${head}… ${tail}`;
}
