import { type Language, type Leftover, plainSigns, type Span } from '@gegenlesen/bitext';
import { type Block, cutBlock } from '../block.ts';
import { extentOf } from '../prose.ts';
import { isMistakable, isUnmistakable, phraseAtBeginning, phraseAtEnd } from './known-phrases.ts';
import { repeatedPhrases } from './repeated-phrases.ts';

/**
 * Removes the texts of buttons and menus from the blocks, whether they are a whole block or stuck to its beginning or
 * end. Table cells are left alone; headings lose only what is stuck to them.
 */
export function setApartLeftovers(
  documentText: string,
  blocks: readonly Block[],
  lang: Language,
): { readonly kept: readonly Block[]; readonly leftovers: readonly Leftover[] } {
  // Recognised in plain form, whatever spaces and apostrophes they have.
  const plain = blocks.map((block) => ({ ...block, prose: { ...block.prose, text: plainSigns(block.prose.text) } }));
  const repeated = repeatedPhrases(plain, lang);
  const cores = plain.map((block) => coreOf(block, repeated));
  const lone = loneWords(plain, cores);
  const kept: Block[] = [];
  const leftovers: Leftover[] = [];
  for (const [i, block] of blocks.entries()) {
    const length = block.prose.text.length;
    const core = lone.has(i) ? { start: length, end: length } : (cores[i] ?? { start: 0, end: length });
    if (core.start > 0) leftovers.push(leftover(documentText, block, { start: 0, end: core.start }));
    if (core.end > core.start) kept.push(core.end - core.start === length ? block : cutBlock(block, core));
    if (core.end < length) leftovers.push(leftover(documentText, block, { start: core.end, end: length }));
  }
  return { kept, leftovers };
}

function leftover(documentText: string, block: Block, span: Span): Leftover {
  const text = block.prose.text.slice(span.start, span.end);
  const from = span.start + text.length - text.trimStart().length;
  const to = Math.max(from, span.start + text.trimEnd().length);
  const { start, end } = extentOf(cutBlock(block, { start: from, end: to }).prose);
  return { start, end, text: documentText.slice(start, end) };
}

/** The part of a block between leftovers at its ends; empty if it is nothing but a leftover. */
function coreOf(block: Block, repeated: ReadonlySet<string>): Span {
  const { text } = block.prose;
  const whole = { start: 0, end: text.length };
  if (block.kind === 'table-cell' || block.kind === 'metadata') return whole;
  const isWhole = repeated.has(text) || isUnmistakable(text.replace(/(?<![\s.!…»›>→:])[\s.!…»›>→:]+$/, ''));
  if (isWhole && block.kind !== 'heading') return { start: text.length, end: text.length };
  let start = 0;
  for (let more = gluedBefore(text, repeated); more > 0; more = gluedBefore(text.slice(start), repeated)) start += more;
  return { start, end: Math.max(start, text.length - gluedAfter(text.slice(start))) };
}

/** The length of the leftover at the beginning of a text, 0 if there is none. */
function gluedBefore(text: string, repeated: ReadonlySet<string>): number {
  const beginning = text.slice(0, 100);
  const phrase = phraseAtBeginning(beginning) || ([...repeated].find((known) => beginning.startsWith(known)) ?? '');
  if (phrase === '' || !/^\p{Lu}/u.test(phrase)) return 0;
  const rest = beginning.slice(phrase.length);
  const isGlued = /^[\p{Lu}\p{N}"„“»«‚‘'(]/u.test(rest) && /\p{Ll}$/u.test(phrase);
  const isSpaced = wordCount(phrase) >= 3 && /^\s+["„“»«‚‘'(]?\p{Lu}/u.test(rest);
  return isGlued || isSpaced ? phrase.length + rest.length - rest.trimStart().length : 0;
}

const anchor =
  /\s*(?:¶|🔗|\[\s*(?:edit|bearbeiten|quelltext bearbeiten)(?:\s*\|\s*(?:edit source|quelltext bearbeiten))?\s*\])$/iu;

/** The length of the leftover at the end of a text, 0 if there is none. */
function gluedAfter(text: string): number {
  const ending = text.slice(-100);
  const sign = anchor.exec(ending)?.[0].length ?? 0;
  if (sign > 0) return sign < text.length ? sign : 0;
  const phrase = phraseAtEnd(ending);
  const before = ending.slice(0, ending.length - phrase.length);
  if (phrase === '' || !/^\p{Lu}/u.test(phrase) || before.trim() === '') return 0;
  const isGlued = /[\p{Ll}.!?…"“”»)]$/u.test(before);
  const isSpaced = /[.!?…]["“”»)]?\s+$/.test(before)
    ? wordCount(phrase) >= 2
    : /\s$/.test(before) && wordCount(phrase) >= 4;
  return isGlued || isSpaced ? phrase.length + before.length - before.trimEnd().length : 0;
}

const wordCount = (phrase: string): number => phrase.split(/\s+/).length;

/** One-word blocks (`Share`, `Drucken`) next to a leftover or each other, or repeated. */
function loneWords(blocks: readonly Block[], cores: readonly Span[]): ReadonlySet<number> {
  const candidates = blocks.map(
    ({ kind, prose: { text } }) => /^(?:paragraph|list-item)$/.test(kind) && isMistakable(text),
  );
  const times = new Map<string, number>();
  for (const [i, { prose }] of blocks.entries()) {
    if (candidates[i]) times.set(prose.text, (times.get(prose.text) ?? 0) + 1);
  }
  const isLeftover = (i: number): boolean => {
    const core = cores[i];
    return candidates[i] === true || (core !== undefined && core.start === core.end);
  };
  const isAlone = (i: number): boolean => !isLeftover(i - 1) && !isLeftover(i + 1);
  return new Set(
    blocks.flatMap(({ prose }, i) => (candidates[i] && (!isAlone(i) || (times.get(prose.text) ?? 0) >= 3) ? [i] : [])),
  );
}
