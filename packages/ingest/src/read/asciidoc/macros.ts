import type { Span } from '@gegenlesen/bitext';
import type { Part } from '../../prose.ts';
import { hidden, type Markup } from '../marked/markup.ts';

/** Settles macros, links and anchors. @returns the spans of the texts of footnotes, in order and disjoint */
export function settleMacros(markup: Markup): Span[] {
  markup.find(/\\?\[\[[\p{L}_:][^\]\n]{0,200}\]\]|\banchor:[\w:.-]{1,100}\[[^\]\n]{0,200}\]/gu, hiddenOrEscaped);
  markup.find(/\\?\(\(\([^()\n]{1,300}\)\)\)|\bindexterm:\[[^\]]{0,300}\]/g, hiddenOrEscaped);
  markup.find(/\(\(([^()\n]{1,300})\)\)/g, ({ 0: whole, index }) => around(index, whole, 2, 2));
  markup.find(/\\?<<([^<>,]{1,200})(?:,\s{0,5}([^<>]{0,500}))?>>/g, reference);
  markup.find(
    /\\?(?:\b(kbd|btn|menu|xref|link|mailto|image|icon|indexterm2):|(?=https?:|ftp:|irc:|\{[\w-]{1,50}\}))(?![:\s])([^\s[\]\uffff<>]{0,500})\[((?:[^[\]\\]|\\[\s\S]){0,1000})\]/g,
    macro,
  );
  markup.find(/<(https?:\/\/[^\s<>\uffff]{1,1000})>/g, ({ 0: whole, index }) => around(index, whole, 1, 1, true));
  markup.find(/\\?\b(?:https?|ftp|irc):\/\/(?:(?!&#\d)[^\s[\]<>\uffff|]){1,1000}/g, address);
  const notes: Span[] = [];
  markup.find(
    /\bfootnote(?:ref)?:([\w-]{0,100})\[((?:[^\]\\]|\\[\s\S]){0,1500})\]/g,
    ({ 0: whole, 2: text = '', index }) => {
      const end = index + whole.length - 1;
      const id = whole.startsWith('footnoteref') ? (/^[^,]*,?/.exec(text)?.[0].length ?? 0) : 0;
      const start = end - text.length + id;
      if (start < end) notes.push({ start: index, end: end + 1 });
      return [hidden(index, start), hidden(end, end + 1)];
    },
  );
  markup.find(/\b[a-z][\w-]{1,30}:[\w.:/@-]{0,100}\[[^[\]\n]{0,300}\]/g, ({ 0: text, index }) => [atom(text, index)]);
  return notes;
}

const atom = (text: string, start: number): Part => ({ text, start, end: start + text.length, atom: true });

/** The markup hidden at both ends of a match. */
function around(index: number, whole: string, before: number, after: number, isAtom = false): Part[] {
  const [start, end] = [index + before, index + whole.length - after];
  const text = isAtom ? [atom(whole.slice(before, whole.length - after), start)] : [];
  return [hidden(index, start), ...text, hidden(end, index + whole.length)];
}

/** A backslash before markup is not shown, and what follows it is text. */
const escapeAt = (index: number): Part[] => [hidden(index, index + 1)];

const hiddenOrEscaped = ({ 0: whole, index }: RegExpExecArray): Part[] =>
  whole.startsWith('\\') ? escapeAt(index) : [hidden(index, index + whole.length)];

/** `<<id>>` and `<<id,text>>`. */
function reference({ 0: whole, 1: id = '', 2: text = '', index }: RegExpExecArray): Part[] {
  if (whole.startsWith('\\')) return escapeAt(index);
  return text === ''
    ? around(index, whole, 2, whole.length - 2 - id.length, true)
    : around(index, whole, whole.length - 2 - text.length, 2);
}

function macro({ 0: whole, 1: name, 2: target = '', 3: content = '', index }: RegExpExecArray): Part[] {
  if (whole.startsWith('\\')) return escapeAt(index);
  const from = whole.length - 1 - content.length;
  if (name === 'image' || name === 'icon') return [hidden(index, index + whole.length)];
  if (name === 'menu') {
    const start = index + 'menu:'.length;
    const arrow = content === '' ? [] : [{ text: ' › ', start: index + from - 1, end: index + from }];
    const close = content === '' ? from - 1 : whole.length - 1;
    return [hidden(index, start), ...arrow, hidden(index + close, index + whole.length)];
  }
  if (name === 'kbd' || name === 'btn') return around(index, whole, from, 1, name === 'kbd');
  const text = textOf(content);
  if (text.length > 0) return around(index, whole, from + text.start, whole.length - from - text.start - text.length);
  const shown = target.replace(/#$/, '');
  if (shown === '') return [atom(whole, index)];
  const before = name === undefined ? 0 : name.length + 1;
  return around(index, whole, before, whole.length - before - shown.length, true);
}

/** The text among the attributes of a link: `text^`, `"text, more",window=_blank`, `text,role=x`. */
function textOf(content: string): { start: number; length: number } {
  const quoted = /^"([^"]*)"/.exec(content)?.[1];
  if (quoted !== undefined) return { start: 1, length: quoted.replace(/\^$/, '').length };
  const text = content.includes('=')
    ? (/^[^,=]*(?=,)/.exec(content)?.[0] ?? (/^\w+=/.test(content) ? '' : content))
    : content;
  return { start: 0, length: text.replace(/\^$/, '').length };
}

/** A bare address, without the punctuation of the sentence after it. */
function address({ 0: whole, index }: RegExpExecArray): Part[] {
  if (whole.startsWith('\\')) return escapeAt(index);
  return [atom(whole.replace(/(?:[.,;:!?)*_`]|&gt;)+$/, ''), index)];
}
