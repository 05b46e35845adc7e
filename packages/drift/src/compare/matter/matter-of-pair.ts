import { type BySide, type Lexicon, overlap, type Pair, type Passage, type Span, tongueOf } from '@gegenlesen/bitext';
import { readAccelerator } from '../../read/matter/accelerators.ts';
import { type Matter, taken, without } from '../../read/matter/matter.ts';
import { isForNames } from '../../read/matter/name-rules.ts';
import { readInner, readOuter, type Unfinished } from '../../read/matter/read-matter.ts';
import { contextOf } from './context.ts';

/**
 * What is not language in each text of a pair. Uncertain matter is included only if both texts have it.
 *
 * @param marked what the documents mark as code
 */
export function matterOf(
  { source, target }: Pair,
  marked: BySide<readonly Span[]>,
  lexicon: Lexicon | undefined,
): BySide<readonly Matter[]> {
  if (isLabelInBraces(source.text) && isLabelInBraces(target.text) && source.text !== target.text)
    return { source: [], target: [] };
  if (isForNames(source.text)) return { source: [], target: [] };
  const context = contextOf({ source, target });
  const outer = {
    source: withFrame(readOuter(without(source.text, context, taken), marked.source), context, source.text),
    target: readOuter(target.text, marked.target),
  };
  const [from, to] = [withUnmarked(outer.source, outer.target), withUnmarked(outer.target, outer.source)];
  const accelerators = { source: readAccelerator(from.left), target: readAccelerator(to.left) };
  const isSure = (side: 'source' | 'target'): boolean => {
    const found = accelerators[side];
    if (found === null || found.isCertain) return found !== null;
    const [own, other] = side === 'source' ? [source, target] : [target, source];
    return !other.text.includes(wordAround(found, own.text)) && isOneWord(found, own, lexicon);
  };
  const isLabel = isSure('source') || isSure('target');
  const all = {
    source: readInner(from, isLabel ? accelerators.source : null),
    target: readInner(to, isLabel ? accelerators.target : null),
  };
  return { source: certainOr(all.source, all.target), target: certainOr(all.target, all.source) };
}

/** Nothing but a word or two in braces, which programs show to name what they fill in elsewhere: `{House number}`. */
const isLabelInBraces = (text: string): boolean => /^\{\p{L}[\p{L}\d _-]*\}$/u.test(text);

const withFrame = ({ found, left }: Unfinished, spans: readonly Span[], text: string): Unfinished => ({
  found: [
    ...spans.map(({ start, end }): Matter => {
      const written = text.slice(start, end);
      return { start, end, kind: 'frame', text: written, key: written, isCertain: true };
    }),
    ...found,
  ],
  left,
});

/** What only the other text marks as code is code here as well. */
function withUnmarked({ found, left }: Unfinished, other: Unfinished): Unfinished {
  const keys = new Set(found.map(({ key }) => key));
  const more = other.found.flatMap((each): readonly Matter[] => {
    if (each.kind !== 'code' || keys.has(each.key)) return [];
    const start = left.indexOf(each.text);
    const end = start + each.text.length;
    if (start < 0 || /[\p{L}\d]/u.test(left.charAt(start - 1) + left.charAt(end))) return [];
    keys.add(each.key);
    return [{ ...each, start, end }];
  });
  const apart = more.filter((one, i) => !more.slice(0, i).some((before) => overlap(before, one)));
  return { found: [...found, ...apart], left: without(left, apart, taken) };
}

const certainOr = (matter: readonly Matter[], others: readonly Matter[]): readonly Matter[] => {
  const texts = new Set(others.map(({ text }) => text));
  return matter.filter(({ isCertain, kind, text }) => isCertain || kind === 'accelerator' || texts.has(text));
};

/** On the Zipf scale. The lexicon knows many rarer strings that are only pieces of words. */
const common = 3.3;
/** Powers of ten by which a word is more common than pieces of it. */
const farMore = 1;

const lettersBefore = (text: string, at: number): string => /\p{L}*$/u.exec(text.slice(0, at))?.[0] ?? '';
const lettersAfter = (text: string, at: number): string => /^\p{L}*/u.exec(text.slice(at))?.[0] ?? '';

/** The word that an accelerator is in: a name if the other text has it, too. */
const wordAround = ({ start, end }: Span, text: string): string =>
  lettersBefore(text, start) + text.slice(start, end) + lettersAfter(text, end);

/** Whether the letters around an underscore make one word: `No_tes`, but not `snake_case`. */
function isOneWord({ start, end }: Span, { text, lang }: Passage, lexicon: Lexicon | undefined): boolean {
  const tongue = tongueOf(lang);
  if (lexicon === undefined || tongue === null) return false;
  const [before, after] = [lettersBefore(text, start), lettersAfter(text, end)];
  const frequency = (word: string): number =>
    word.length < 2 ? 0 : lexicon.frequency(lexicon.stemOf(word, tongue), tongue);
  const whole = frequency(before + after);
  const rarer = Math.min(frequency(before), frequency(after));
  if (tongue === 'de' && rarer < common && lexicon.splitCompound(before + after).length > 0) return true;
  return whole >= common && (rarer < common || rarer + farMore <= whole);
}
