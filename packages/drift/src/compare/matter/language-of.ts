import type { Passage } from '@gegenlesen/bitext';
import type { Matter } from '../../read/matter/matter.ts';

/** Stands for the sign inside a word that marks a letter as a key: readers of words skip it. */
const softHyphen = '\u00AD';

/** A passage of the same length in which everything that is not language is blank. */
export function languageOf({ text, lang }: Passage, matter: readonly Matter[]): Passage {
  let [language, at] = ['', 0];
  for (const each of matter) {
    language += text.slice(at, each.start) + blankFor(each, text);
    at = each.end;
  }
  return { lang, text: language + text.slice(at) };
}

function blankFor({ kind, text, start }: Matter, whole: string): string {
  const isInWord = kind === 'accelerator' && /\p{L}/u.test(whole.charAt(start - 1));
  if (isInWord && text.length === 1) return softHyphen;
  // The branches of a message and the lines of a string are texts of their own.
  return (kind === 'escape' || /^\}|\{$/.test(text) ? '\n' : ' ').repeat(text.length);
}
