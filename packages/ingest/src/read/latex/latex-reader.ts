import type { SegmentKind } from '@gegenlesen/bitext';
import { type Block, blockFrom, type Remark } from '../../block.ts';
import { collapse, type Part } from '../../prose.ts';
import { isRemark } from '../../remarks/is-remark.ts';
import { afterSpace, argumentsAt, groupAt, optionAt, skipArguments } from './arguments.ts';
import {
  boxes,
  captions,
  codes,
  formulas,
  headings,
  lists,
  notes,
  quotes,
  silent,
  styles,
  switches,
  tables,
  titled,
  verbatim,
} from './commands.ts';
import { accents, ligatures, shorthands, signs, unitOf } from './signs.ts';

/** What a closing brace ends. */
interface Group {
  readonly close?: () => void;
}

/** An environment that is open. */
interface Environment {
  readonly name: string;
  readonly kind: SegmentKind;
  readonly isTable: boolean;
}

const plain = /[^\\{}$%&~\-`',<>"\n[\]]+/y;
const blankLine = /[ \t]*\r?\n[ \t]*(?:\r?\n[ \t]*)*/y;

/** Reads the body of a LaTeX document from left to right. */
export class LatexReader {
  readonly blocks: Block[] = [];
  readonly remarks: Remark[] = [];
  readonly #text: string;
  readonly #end: number;
  /** Whether `"a` is an ä. */
  readonly #hasShorthands: boolean;
  #at: number;
  #parts: Part[] = [];
  /** Notes in the paragraph that is open; they come after it. */
  #notes: Part[][] = [];
  readonly #groups: Group[] = [];
  readonly #environments: Environment[] = [];

  constructor(text: string, { start, end }: { readonly start: number; readonly end: number }, hasShorthands: boolean) {
    this.#text = text;
    this.#at = start;
    this.#end = end;
    this.#hasShorthands = hasShorthands;
  }

  read(): void {
    while (this.#at < this.#end) this.#step();
    while (this.#groups.length > 0) this.#groups.pop()?.close?.();
    this.#finish();
  }

  #step(): void {
    const at = this.#at;
    const sign = this.#text[at] ?? '';
    plain.lastIndex = at;
    const run = plain.exec(this.#text)?.[0] ?? '';
    if (run !== '') this.#add(run.slice(0, this.#end - at), run.length);
    else if (sign === '\\') this.#command();
    else if (sign === '%') this.#comment();
    else if (sign === '{') {
      this.#groups.push({});
      this.#at += 1;
    } else if (sign === '}') {
      this.#groups.pop()?.close?.();
      this.#at += 1;
    } else if (sign === '$') this.#formula();
    else if (sign === '\n') this.#lineEnd();
    else if (sign === '&' && this.#environments.at(-1)?.isTable) {
      this.#finish();
      this.#at += 1;
    } else if (sign === '"' && this.#hasShorthands && shorthands[this.#text[at + 1] ?? ''] !== undefined) {
      this.#add(shorthands[this.#text[at + 1] ?? ''] ?? '', 2);
    } else {
      const ligature = ligatures.find(([written]) => this.#text.startsWith(written, at));
      this.#add(ligature?.[1] ?? sign, ligature?.[0].length ?? 1);
    }
  }

  /** Adds what some characters from here print, and goes on after them. */
  #add(text: string, length: number): void {
    const start = this.#at;
    this.#at = Math.min(start + length, this.#end);
    if (text !== '') this.#parts.push({ text, start, end: this.#at });
  }

  #atom(start: number, end: number): void {
    if (end > start) this.#parts.push({ text: this.#text.slice(start, end), start, end, atom: true });
  }

  #finish(kind: SegmentKind = this.#environments.at(-1)?.kind ?? 'paragraph'): void {
    const block = blockFrom(kind, collapse(this.#parts));
    if (block !== null) this.blocks.push(block);
    this.#parts = [];
    for (const parts of this.#notes) {
      const note = blockFrom('paragraph', collapse(parts));
      if (note !== null) this.blocks.push(note);
    }
    this.#notes = [];
  }

  #comment(): void {
    const next = this.#text.indexOf('\n', this.#at);
    const end = next < 0 ? this.#end : next;
    const comment = this.#text.slice(this.#at + 1, end);
    if (isRemark(comment)) this.remarks.push({ start: this.#at, end, text: comment, block: this.blocks.length });
    // The line end after a comment is no space, but an empty line after it ends the paragraph.
    const indent = /^[ \t]*/.exec(this.#text.slice(end + 1, end + 200))?.[0].length ?? 0;
    this.#at = Math.min(end + 1 + indent, this.#end);
    if (/^\r?\n/.test(this.#text.slice(this.#at, this.#at + 2))) this.#endParagraph();
  }

  /** An empty line in an argument does not end it. */
  #endParagraph(): void {
    if (this.#groups.every(({ close }) => close === undefined)) this.#finish();
  }

  #lineEnd(): void {
    blankLine.lastIndex = this.#at;
    const space = blankLine.exec(this.#text)?.[0] ?? '\n';
    const isParagraph = (space.match(/\n/g)?.length ?? 0) > 1;
    if (isParagraph) {
      this.#at += space.length;
      this.#endParagraph();
    } else this.#add(' ', space.length);
  }

  /** `$x$` is an atom, `$12$` a figure; `$$x$$` is not shown. */
  #formula(): void {
    const isDisplay = this.#text.startsWith('$$', this.#at);
    const from = this.#at + (isDisplay ? 2 : 1);
    const close = this.#text.slice(from, from + 4000).search(isDisplay ? /\$\$/ : /(?<!\\)\$/);
    if (close < 0) {
      this.#at = from;
      return;
    }
    const to = from + close;
    if (isDisplay) this.#space(to + 2);
    else {
      this.#figureOrAtom(from, to);
      this.#at = to + 1;
    }
  }

  #figureOrAtom(from: number, to: number): void {
    const content = this.#text.slice(from, to);
    if (!/^-?\d[\d.,{}]*$/.test(content)) this.#atom(from, to);
    else {
      for (const { 0: run, index } of content.matchAll(/[^{}]+/g)) {
        this.#parts.push({ text: run, start: from + index, end: from + index + run.length });
      }
    }
  }

  /** What is in the sentence but not shown here. */
  #space(end: number): void {
    this.#parts.push({ text: ' ', start: this.#at, end });
    this.#at = end;
  }

  #command(): void {
    const name = /^(?:[A-Za-z@]+\*?|[\s\S])/.exec(this.#text.slice(this.#at + 1, this.#at + 60))?.[0] ?? '';
    const after = this.#at + 1 + name.length;
    const bare = name.replace(/(?<=.)\*$/, '');
    if (name === '\\') this.#lineBreak(after);
    else if (name === '[' || name === '(') this.#bracketedFormula(name, after);
    else if (bare === 'begin' || bare === 'end') this.#environment(bare, after);
    else if (bare === 'item') {
      this.#finish();
      const option = optionAt(this.#text, afterSpace(this.#text, after));
      this.#at = option === null ? after : option.start;
      if (option !== null) this.#until(option.end, () => this.#finish());
    } else if (bare === 'par') {
      this.#finish();
      this.#at = after;
    } else if (bare === 'verb' || bare === 'lstinline' || bare === 'mintinline') this.#verb(bare, after);
    else if (accents[name] !== undefined && this.#accent(name, after)) return;
    else if (signs[name] !== undefined) this.#sign(name, after);
    else this.#macro(bare, after);
  }

  #lineBreak(after: number): void {
    const star = this.#text[after] === '*' ? after + 1 : after;
    const end = (optionAt(this.#text, star)?.end ?? star - 1) + 1;
    if (this.#environments.at(-1)?.isTable) {
      this.#finish();
      this.#at = end;
    } else this.#space(end);
  }

  #bracketedFormula(name: string, after: number): void {
    const close = this.#text.indexOf(name === '[' ? '\\]' : '\\)', after);
    const to = close < 0 || close > after + 20_000 ? after : close;
    if (name === '(' && to > after) this.#atom(after, to);
    if (name === '[') this.#space(to + (to > after ? 2 : 0));
    else this.#at = to + (to > after ? 2 : 0);
  }

  /** `\"a`, `\"{a}`, `\v c`, `\'\i`. */
  #accent(name: string, after: number): boolean {
    const found = /^(?:\{\\?([A-Za-z])\}|(?:\s+|(?<=[^A-Za-z]|^))([A-Za-z])|\s*\\([ij])(?![A-Za-z])\s?)/.exec(
      this.#text.slice(after, after + 12),
    );
    const letter = found?.[1] ?? found?.[2] ?? found?.[3];
    if (found === null || letter === undefined || (/[A-Za-z]/.test(name) && found[0] === letter)) return false;
    this.#add((letter + (accents[name] ?? '')).normalize('NFC'), after - this.#at + found[0].length);
    return true;
  }

  /** A sign, with the space or the braces that end its name. */
  #sign(name: string, after: number): void {
    const end = /^[A-Za-z]/.test(name)
      ? after +
        (/^(?:\{\}|[ \t]*(?:\r?\n(?![ \t]*\r?\n)[ \t]*)?)/.exec(this.#text.slice(after, after + 100))?.[0].length ?? 0)
      : after;
    this.#add(signs[name] ?? '', end - this.#at);
    if (signs[name] === '') this.#at = end;
  }

  #verb(name: string, after: number): void {
    const from = name === 'verb' ? after : argumentsAt(this.#text, after, name === 'mintinline' ? 1 : 0).end;
    const sign = this.#text[from] ?? '';
    const close = this.#text.slice(from + 1, from + 500).indexOf(sign === '{' ? '}' : sign);
    this.#at = close < 0 ? after : from + close + 2;
    if (close >= 0) this.#atom(from + 1, from + 1 + close);
  }

  #macro(name: string, after: number): void {
    const style = styles.get(name);
    if (headings.has(name) || captions.has(name))
      this.#ownBlock(
        headings.has(name) ? 'heading' : 'paragraph',
        skipArguments(this.#text, after, name === 'captionof' ? 1 : 0),
      );
    else if (notes.has(name)) this.#note(skipArguments(this.#text, after, 0));
    else if (style !== undefined || name === 'enquote')
      this.#styled(name, skipArguments(this.#text, after, style ?? 0));
    else if (name === 'SI' || name === 'qty' || name === 'num') this.#quantity(name, after);
    else if (switches.has(name)) this.#at = afterSpace(this.#text, after);
    else {
      const { groups, end } = argumentsAt(this.#text, after, silent.has(name) ? 9 : 3);
      const last = groups.at(-1);
      if (silent.has(name)) this.#at = end;
      else {
        if (codes.has(name) && last !== undefined) this.#atom(last.start, last.end);
        else this.#atom(this.#at, groups.length === 0 ? after : end);
        this.#at = groups.length === 0 ? after : end;
      }
    }
  }

  /** Opens a group in the braces at an offset; without any, goes on there. */
  #open(at: number, close: () => void): boolean {
    const brace = afterSpace(this.#text, at);
    this.#at = this.#text[brace] === '{' ? brace + 1 : at;
    if (this.#text[brace] !== '{') return false;
    this.#groups.push({ close });
    return true;
  }

  #ownBlock(kind: SegmentKind, at: number): void {
    this.#finish();
    this.#open(at, () => this.#finish(kind));
  }

  #note(at: number): void {
    const outer = this.#parts;
    const isOpen = this.#open(at, () => {
      this.#notes.push(this.#parts);
      this.#parts = outer;
    });
    if (isOpen) this.#parts = [];
  }

  #styled(name: string, at: number): void {
    if (name !== 'enquote') this.#open(at, () => undefined);
    else {
      const start = this.#at;
      const isOpen = this.#open(at, () => this.#parts.push({ text: '“', start: this.#at, end: this.#at + 1 }));
      if (isOpen) this.#parts.push({ text: '„', start, end: this.#at });
    }
  }

  /** `\SI{5}{\kilo\metre}` is `5 km`. */
  #quantity(name: string, after: number): void {
    const { groups, end } = argumentsAt(this.#text, after, name === 'num' ? 1 : 2);
    const [number, unit] = groups;
    const printed = unit === undefined ? '' : unitOf(this.#text.slice(unit.start, unit.end));
    if (number === undefined || printed === null) this.#atom(this.#at, Math.max(end, after));
    else {
      this.#parts.push({ text: this.#text.slice(number.start, number.end), ...number });
      if (unit !== undefined) {
        this.#parts.push({ text: '\u00a0', start: number.end, end: unit.start }, { text: printed, ...unit });
      }
    }
    this.#at = Math.max(end, after);
  }

  #environment(word: string, after: number): void {
    const group = groupAt(this.#text, after);
    if (group === null) {
      this.#at = after;
      return;
    }
    const name = this.#text.slice(group.start, group.end);
    const from = group.end + 1;
    if (word === 'end') {
      this.#finish();
      const last = this.#environments.findLastIndex((one) => one.name === name);
      if (last >= 0) this.#environments.length = last;
      this.#at = from;
    } else if (verbatim.has(name) || formulas.has(name)) {
      const close = this.#text.indexOf(`\\end{${name}}`, from);
      const end = close < 0 || close > this.#end ? this.#end : close + name.length + 6;
      if (formulas.has(name)) this.#space(end);
      else {
        this.#finish();
        this.#at = end;
      }
    } else this.#enter(name, from);
  }

  #enter(name: string, from: number): void {
    this.#finish();
    const outer = this.#environments.at(-1);
    const isTable = tables.has(name);
    const kind = isTable
      ? 'table-cell'
      : quotes.has(name)
        ? 'quote'
        : lists.has(name)
          ? 'list-item'
          : (outer?.kind ?? 'paragraph');
    this.#environments.push({ name, kind, isTable });
    this.#at = skipArguments(this.#text, from, tables.get(name) ?? boxes.get(name) ?? 0);
    if (titled.has(name)) this.#open(this.#at, () => this.#finish('heading'));
  }

  /** Reads up to an offset, then does something. */
  #until(end: number, then: () => void): void {
    while (this.#at < end) this.#step();
    this.#at = Math.max(this.#at, end) + 1;
    then();
  }
}
