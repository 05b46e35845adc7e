import type { Language } from '@gegenlesen/bitext';
import type { Block } from '../block.ts';
import { functionWords } from '../language/function-words.ts';
import { soundsLikeButton } from './known-phrases.ts';

const leastTimes = 3;

/** A short phrase stuck to the next sentence: `Copy link to sectionSeit 2018`. */
const glued = /^(\p{Lu}[\p{L}'’ -]{5,50}?\p{Ll})(?=\p{Lu}\p{Ll})/u;

/**
 * Leftovers that are not on the list: short phrases without a full stop that occur at least three times, as a paragraph
 * or stuck to one, and are in the wrong language or worded like a button. Repeated figures, names, headings or a
 * repeated `Yes` do not qualify.
 */
export function repeatedPhrases(blocks: readonly Block[], lang: Language): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { kind, prose } of blocks) {
    if (kind !== 'paragraph') continue;
    const phrase = prose.text.length <= 60 ? prose.text : glued.exec(prose.text.slice(0, 80))?.[1];
    for (const form of new Set([phrase, glued.exec(prose.text.slice(0, 80))?.[1]])) {
      if (form !== undefined && isShort(form)) times.set(form, (times.get(form) ?? 0) + 1);
    }
  }
  return new Set(
    [...times]
      .filter(([phrase, count]) => count >= leastTimes && (soundsLikeButton(phrase) || isForeign(phrase, lang)))
      .map(([phrase]) => phrase),
  );
}

function isShort(phrase: string): boolean {
  const words = phrase.split(/\s+/).length;
  return words >= 2 && words <= 6 && /^[\p{L}\s'’-]+$/u.test(phrase);
}

/** German in an English text or the reverse: with a function word of the other language and none of the text's own. */
function isForeign(phrase: string, lang: Language): boolean {
  const { de, en } = functionWords(phrase);
  if (/^de\b/i.test(lang)) return en > 0 && de === 0 && phrase.split(/\s+/).length >= 3;
  return /^en\b/i.test(lang) && de > 0 && en === 0 && phrase.split(/\s+/).length >= 3;
}
