import type { Passage } from '@gegenlesen/bitext';
import type { Matter } from '../../read/matter/matter.ts';

/** Replaces an accelerator inside a word, because readers of words skip it. */
const softHyphen = '\u00AD';

/** The passage with blanks in place of everything that is not language; offsets stay the same. */
export function languageOf({ text, lang }: Passage, matter: readonly Matter[]): Passage {
  let [language, at] = ['', 0];
  for (const each of matter) {
    language += text.slice(at, each.start) + blankFor(each, text);
    at = each.end;
  }
  return { lang, text: language + text.slice(at) };
}

/** Whether what is not language may hold a figure. Plain names do not, and figures are read beside them: `macOS 13.5`. */
export const mayHoldFigures = ({ text }: Matter): boolean => !/^[\p{L}.]+$/u.test(text);

function blankFor({ kind, text, start }: Matter, whole: string): string {
  const isInWord = kind === 'accelerator' && /\p{L}/u.test(whole.charAt(start - 1));
  if (isInWord && text.length === 1) return softHyphen;
  // Branches of a message and lines of a string are separate texts.
  return (kind === 'escape' || /^\}|\{$/.test(text) ? '\n' : ' ').repeat(text.length);
}
