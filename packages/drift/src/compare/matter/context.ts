import type { Pair, Span } from '@gegenlesen/bitext';
import { without } from '../../read/matter/matter.ts';

/** What programs put before a text to tell it from others, in old catalogues: `paper size|Letter` is `Letter`. */
const contexts = /^[\p{L}\d ,._-]{0,80}[\p{L}\d.)](?:\|[\p{L}\d][\p{L}\d ._-]{0,40})*\|{1,2}(?=[^|\s\-\])}])/u;

/** A note for translators, which the program does not show: `Big[[delimiter size]]`. */
const notes = /\[\[[^[\]]+\]\]/g;

/** The context, the notes and a final accelerator (`Options|s`) in an original whose translation has none. */
export function contextOf(pair: Pair): readonly Span[] {
  const { source, target } = pair;
  if (source.text.includes('[[') && !target.text.includes('[['))
    return [...source.text.matchAll(notes)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  // `Touch|T` with the translation `T` is a context before its text.
  const accelerator = target.text.includes('|') || target.text.length < 3 ? -1 : source.text.search(/\|\p{L}$/u);
  return accelerator > 0 ? [{ start: accelerator, end: source.text.length }] : namedContextOf(pair);
}

function namedContextOf({ source, target }: Pair): readonly Span[] {
  const context = !source.text.includes('|') || target.text.includes('|') ? null : contexts.exec(source.text);
  return context === null ? [] : [{ start: 0, end: context[0].length }];
}

/** The pair with blanks in the place of the context; offsets stay the same. */
export const withoutContext = <Of extends Pair>(pair: Of): Of => ({
  ...pair,
  source: { ...pair.source, text: without(pair.source.text, contextOf(pair), ' ') },
});
