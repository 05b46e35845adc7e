import type { SegmentKind, Span } from '@gegenlesen/bitext';
import {
  attributeEntry,
  beginsBlock,
  blockMacro,
  codeStyles,
  containerDelimiter,
  deepest,
  endsItem,
  isAttributeList,
  markerLength,
  rule,
  styleOf,
  tableDelimiter,
  termOf,
  title,
  titleIn,
  underlines,
  verbatimDelimiter,
} from './lines.ts';
import { emitCells, type Page } from './page.ts';
import { cellsOf } from './table.ts';

/** Reads the lines of a document, or of a cell that holds blocks. */
export class BlockReader {
  readonly #page: Page;
  readonly #depth: number;
  /** The kind of a paragraph outside of quotes and lists. */
  readonly #kind: SegmentKind;
  #lines: readonly Span[] = [];
  #at = 0;
  /** The lines in brackets before a block, joined. */
  #attributes = '';
  readonly #open: { readonly delimiter: string; readonly style: string }[] = [];
  /** In a list, a line that looks like an item is one, even without an empty line before it. */
  #inList = false;
  /** After a `+`, a paragraph belongs to its item. */
  #isAttached = false;
  /** After a term without text, indented lines are its text. */
  #awaitsText = false;

  constructor(page: Page, kind: SegmentKind = 'paragraph', depth = 0) {
    this.#page = page;
    this.#kind = kind;
    this.#depth = depth;
  }

  readDocument(lines: readonly Span[]): void {
    this.#lines = lines;
    while (this.#at < lines.length && (this.#line() === '' || this.#isAside(this.#line()))) this.#at += 1;
    this.#page.isOld = this.#line(1).startsWith('=') && underlines(this.#line(1), this.#line());
    if (this.#page.isOld || /^[=#][ \t]/.test(this.#line())) {
      this.#readBlock();
      for (; this.#at < lines.length && this.#line() !== ''; this.#at += 1) this.#readAttribute();
    }
    this.readLines(lines, this.#at);
  }

  readLines(lines: readonly Span[], from = 0): void {
    this.#lines = lines;
    this.#at = from;
    while (this.#at < lines.length) this.#readBlock();
  }

  #line(ahead = 0): string {
    const span = this.#lines[this.#at + ahead];
    return span === undefined ? '' : this.#page.text.slice(span.start, span.end);
  }

  #span(): Span {
    return this.#lines[this.#at] ?? { start: 0, end: 0 };
  }

  #closes(line: string): boolean {
    return this.#open.some(({ delimiter }) => delimiter === line);
  }

  #isAside(line: string): boolean {
    return this.#page.isAside(line, this.#span());
  }

  #readBlock(): void {
    const line = this.#line();
    const { start, end } = this.#span();
    if (line === '' || this.#isAside(line)) this.#at += 1;
    else if (line === '+') {
      this.#at += 1;
      this.#awaitsText = false;
      this.#isAttached = true;
      return;
    } else if (isAttributeList(line)) {
      this.#attributes += line;
      this.#at += 1;
      return;
    } else if (verbatimDelimiter.test(line) && !underlines(this.#line(1), line))
      this.#skipTo(line.startsWith('`') ? '```' : line);
    else if (containerDelimiter.test(line)) this.#openOrClose(line);
    else if (tableDelimiter.test(line)) this.#readTable(line);
    else if (attributeEntry.test(line)) {
      this.#readAttribute();
      this.#at += 1;
    } else if (/^\.(?![.\s])./.test(line) && markerLength(line) === 0) {
      this.#page.emit(this.#kind, [{ start: start + 1, end }]);
      this.#at += 1;
    } else if (blockMacro.test(line) || rule.test(line)) {
      this.#at += 1;
      this.#attributes = '';
    } else if (title.test(line)) {
      this.#emitHeading(titleIn(line, start), 1);
    } else if (underlines(this.#line(1), line) && markerLength(line) === 0 && !this.#closes(this.#line(1))) {
      this.#emitHeading({ start, end }, 2);
    } else this.#readItemOrParagraph(line, start);
    this.#isAttached = false;
  }

  #emitHeading(span: Span, lines: number): void {
    this.#inList = false;
    this.#attributes = '';
    this.#at += lines;
    this.#page.emit('heading', [span]);
  }

  #readItemOrParagraph(line: string, start: number): void {
    const marker = markerLength(line);
    const term = marker === 0 ? termOf(line) : null;
    if (marker > 0) this.#readItem(start + marker);
    else if (term !== null) {
      this.#page.emit('list-item', [{ start: start + term.start, end: start + term.end }]);
      this.#attributes = '';
      this.#inList = true;
      this.#awaitsText = term.text >= line.length;
      if (this.#awaitsText) this.#at += 1;
      else this.#readItem(start + term.text);
    } else if (this.#awaitsText) this.#readItem(start + line.length - line.trimStart().length);
    else if (/^\s/.test(line)) this.#skipParagraph();
    else {
      this.#inList &&= this.#isAttached;
      this.#readParagraph();
    }
  }

  /** The text of an item, up to an empty line or the next item. */
  #readItem(from: number): void {
    this.#inList = true;
    this.#awaitsText = false;
    this.#attributes = '';
    this.#page.emit('list-item', this.#paragraph(from));
  }

  #readParagraph(): void {
    const line = this.#line();
    const { start } = this.#span();
    const style = styleOf(this.#attributes);
    this.#attributes = '';
    if (codeStyles.test(style)) {
      this.#skipParagraph();
      return;
    }
    const label = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+/.exec(line)?.[0].length ?? 0;
    const lines = this.#paragraph(start + label);
    const isVerse = style === 'verse' || this.#open.at(-1)?.style === 'verse';
    const isQuote = isVerse || style === 'quote' || this.#open.some(({ delimiter }) => delimiter.startsWith('_'));
    for (const stanza of isVerse ? lines.map((one) => [one]) : [lines])
      this.#page.emit(isQuote ? 'quote' : this.#kind, stanza);
  }

  /** The lines from here to the end of the paragraph. @param from where the text of the first one begins */
  #paragraph(from: number): Span[] {
    const lines = [{ start: from, end: Math.max(from, this.#span().end) }];
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#line();
      if (line === '' || beginsBlock(line) || (this.#inList && endsItem(line))) break;
      const { start, end } = this.#span();
      if (!this.#isAside(line)) lines.push({ start: start + line.length - line.trimStart().length, end });
    }
    return lines;
  }

  #skipParagraph(): void {
    while (this.#at < this.#lines.length && this.#line() !== '') this.#at += 1;
  }

  /** Skips to the line that ends a block, or to the end of the text. */
  #skipTo(delimiter: string): void {
    this.#attributes = '';
    for (this.#at += 1; this.#at < this.#lines.length && this.#line() !== delimiter; this.#at += 1);
    this.#at += 1;
  }

  #openOrClose(delimiter: string): void {
    const style = styleOf(this.#attributes);
    this.#awaitsText = false;
    const last = this.#open.findLastIndex((one) => one.delimiter === delimiter);
    if (codeStyles.test(style)) this.#skipTo(delimiter);
    else {
      if (last < 0) this.#open.push({ delimiter, style });
      else this.#open.length = last;
      this.#attributes = '';
      this.#at += 1;
    }
  }

  #readAttribute(): void {
    const line = this.#line();
    if (!this.#page.describe(line, this.#span())) this.#isAside(line);
    while (attributeEntry.test(line) && this.#line().endsWith(' \\') && this.#at < this.#lines.length) this.#at += 1;
  }

  #readTable(delimiter: string): void {
    const attributes = this.#attributes;
    const from = this.#lines[this.#at + 1]?.start ?? this.#span().end;
    this.#skipTo(delimiter);
    const to = Math.max(from, this.#lines[this.#at - 2]?.end ?? from);
    const cells = cellsOf(this.#page.text, { start: from, end: to }, delimiter, attributes);
    emitCells(this.#page, cells, (inner) => {
      if (this.#depth < deepest) new BlockReader(this.#page, 'table-cell', this.#depth + 1).readLines(inner);
    });
  }
}
