import type { SegmentKind } from '@gegenlesen/bitext';
import { type Block, blockFrom, type Remark } from '../../block.ts';
import { collapse, type Part } from '../../prose.ts';
import { isRemark } from '../../remarks/is-remark.ts';
import { afterSpace } from './arguments.ts';
import { readCommand } from './read-command.ts';
import { ligatures, shorthands } from './signs.ts';

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
  readonly text: string;
  readonly end: number;
  /** Whether `"a` is an ä. */
  readonly #hasShorthands: boolean;
  at: number;
  parts: Part[] = [];
  /** Notes in the paragraph that is open; they come after it. */
  notes: Part[][] = [];
  readonly #closing = new Map<string, number>();
  readonly groups: Group[] = [];
  readonly environments: Environment[] = [];

  constructor(text: string, { start, end }: { readonly start: number; readonly end: number }, hasShorthands: boolean) {
    this.text = text;
    this.at = start;
    this.end = end;
    this.#hasShorthands = hasShorthands;
  }

  read(): void {
    while (this.at < this.end) this.step();
    while (this.groups.length > 0) this.groups.pop()?.close?.();
    this.finish();
  }

  step(): void {
    const at = this.at;
    const sign = this.text[at] ?? '';
    plain.lastIndex = at;
    const run = plain.exec(this.text)?.[0] ?? '';
    if (run !== '') this.add(run.slice(0, this.end - at), run.length);
    else if (sign === '\\') readCommand(this);
    else if (sign === '%') this.#comment();
    else if (sign === '{') {
      this.groups.push({});
      this.at += 1;
    } else if (sign === '}') {
      this.groups.pop()?.close?.();
      this.at += 1;
    } else if (sign === '$') this.#formula();
    else if (sign === '\n') this.#lineEnd();
    else if (sign === '&' && this.environments.at(-1)?.isTable) {
      this.finish();
      this.at += 1;
    } else if (sign === '"' && this.#hasShorthands && shorthands[this.text[at + 1] ?? ''] !== undefined) {
      this.add(shorthands[this.text[at + 1] ?? ''] ?? '', 2);
    } else {
      const ligature = ligatures.find(([written]) => this.text.startsWith(written, at));
      this.add(ligature?.[1] ?? sign, ligature?.[0].length ?? 1);
    }
  }

  /** Adds what some characters from here print, and goes on after them. */
  add(text: string, length: number): void {
    const start = this.at;
    this.at = Math.min(start + length, this.end);
    if (text !== '') this.parts.push({ text, start, end: this.at });
  }

  atom(start: number, end: number): void {
    if (end > start) this.parts.push({ text: this.text.slice(start, end), start, end, atom: true });
  }

  finish(kind: SegmentKind = this.environments.at(-1)?.kind ?? 'paragraph'): void {
    const block = blockFrom(kind, collapse(this.parts));
    if (block !== null) this.blocks.push(block);
    this.parts = [];
    for (const parts of this.notes) {
      const note = blockFrom('paragraph', collapse(parts));
      if (note !== null) this.blocks.push(note);
    }
    this.notes = [];
  }

  #comment(): void {
    const next = this.text.indexOf('\n', this.at);
    const end = next < 0 ? this.end : next;
    const comment = this.text.slice(this.at + 1, end);
    if (isRemark(comment)) this.remarks.push({ start: this.at, end, text: comment, block: this.blocks.length });
    // The line end after a comment is no space, but an empty line after it ends the paragraph.
    const indent = /^[ \t]*/.exec(this.text.slice(end + 1, end + 200))?.[0].length ?? 0;
    this.at = Math.min(end + 1 + indent, this.end);
    if (/^\r?\n/.test(this.text.slice(this.at, this.at + 2))) this.#endParagraph();
  }

  /** An empty line in an argument does not end it. */
  #endParagraph(): void {
    if (this.groups.every(({ close }) => close === undefined)) this.finish();
  }

  #lineEnd(): void {
    blankLine.lastIndex = this.at;
    const space = blankLine.exec(this.text)?.[0] ?? '\n';
    const isParagraph = (space.match(/\n/g)?.length ?? 0) > 1;
    if (isParagraph) {
      this.at += space.length;
      this.#endParagraph();
    } else this.add(' ', space.length);
  }

  /** `$x$` is an atom, `$12$` a figure; `$$x$$` is not shown. */
  #formula(): void {
    const isDisplay = this.text.startsWith('$$', this.at);
    const from = this.at + (isDisplay ? 2 : 1);
    const close = this.text.slice(from, from + 4000).search(isDisplay ? /\$\$/ : /(?<!\\)\$/);
    if (close < 0) {
      this.at = from;
      return;
    }
    const to = from + close;
    if (isDisplay) this.space(to + 2);
    else {
      this.#figureOrAtom(from, to);
      this.at = to + 1;
    }
  }

  #figureOrAtom(from: number, to: number): void {
    const content = this.text.slice(from, to);
    if (!/^-?\d[\d.,{}]*$/.test(content)) this.atom(from, to);
    else {
      for (const { 0: run, index } of content.matchAll(/[^{}]+/g)) {
        this.parts.push({ text: run, start: from + index, end: from + index + run.length });
      }
    }
  }

  /** What is in the sentence but not shown here. */
  space(end: number): void {
    this.parts.push({ text: ' ', start: this.at, end });
    this.at = end;
  }

  /** Opens a group in the braces at an offset; without any, goes on there. */
  open(at: number, close: () => void): boolean {
    const brace = afterSpace(this.text, at);
    this.at = this.text[brace] === '{' ? brace + 1 : at;
    if (this.text[brace] !== '{') return false;
    this.groups.push({ close });
    return true;
  }

  /** Where a word that closes something is next, or -1. Remembers it, so that it is looked for once. */
  next(word: string): number {
    const before = this.#closing.get(word);
    if (before !== undefined && (before < 0 || before >= this.at)) return before;
    const found = this.text.indexOf(word, this.at);
    this.#closing.set(word, found);
    return found;
  }
}
