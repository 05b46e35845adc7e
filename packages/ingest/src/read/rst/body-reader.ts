import type { SegmentKind } from '@gegenlesen/bitext';
import { type Block, blockFrom, type Remark } from '../../block.ts';
import { collapse } from '../../prose.ts';
import { isRemark } from '../../remarks/is-remark.ts';
import { flowOf, partsInDocument } from '../marked/flow.ts';
import { readExplicit } from './explicit.ts';
import { readInline } from './inline.ts';
import {
  bulletLength,
  enumeratorLength,
  fieldLength,
  isAdornment,
  markerLength,
  optionLength,
  underlines,
} from './markers.ts';
import { cutRow, endOfIndented, endOfParagraph, isBlank, lowestColumn, type Range, type Row } from './rows.ts';
import { columnsOfBorder, gridBorder, gridCells, simpleBorder, simpleCells } from './table.ts';

/** Where elements are read. */
export interface Place {
  /** The kind of a paragraph. */
  readonly kind: SegmentKind;
  readonly depth: number;
}

/** Nobody nests deeper; what is nested deeper is not read. */
const deepest = 40;

/** Fields at the beginning that are about the document. */
const bibliographic =
  /^:(?:author|authors|version|date|organization|contact|address|revision|status|copyright|orphan|tocdepth|nocomments|nosearch|template|slug|tags|category|lang|language|og:[\w:]+|html_theme[\w.]*|sd_hide_title):/i;

/** Reads the elements of a body: titles, lists, tables and so on, with all that is nested in them. */
export class BodyReader {
  readonly blocks: Block[] = [];
  readonly remarks: Remark[] = [];
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  read(rows: readonly Row[], { from, to }: Range, { kind, depth }: Place): void {
    if (depth > deepest) return;
    const column = lowestColumn(rows, from, to);
    for (let at = from; at < to; ) {
      const row = rows[at];
      if (row === undefined) return;
      const range = { from: at, to };
      if (isBlank(row)) at += 1;
      else if (row.column > column) {
        const end = endOfIndented(rows, at, to, column);
        this.read(rows, { from: at, to: end }, { kind: 'quote', depth: depth + 1 });
        at = end;
      } else at = this.#element(rows, row, range, { kind, depth });
    }
  }

  /** What a reader sees of some rows as one block. */
  emit(kind: SegmentKind, rows: readonly Row[]): void {
    const flow = flowOf(this.text, rows);
    const block = blockFrom(kind, collapse(partsInDocument(flow, readInline(flow.text))));
    if (block !== null) this.blocks.push(block);
  }

  line(row: Row | undefined): string {
    return row === undefined ? '' : this.text.slice(row.start, row.end);
  }

  /** Keeps a comment to gegenlesen. */
  comment(row: Row, rest: Row): void {
    const text = this.line(rest);
    if (isRemark(text)) this.remarks.push({ start: row.start, end: row.end, text, block: this.blocks.length });
  }

  /** The rows of a marker's element, the first without its marker, in one column. */
  readBody(rows: readonly Row[], first: Row, { from, to }: Range, place: Place): void {
    const column = Math.min(first.column, lowestColumn(rows, from, to));
    const inner = [isBlank(first) ? first : { ...first, column }, ...rows.slice(from, to)];
    this.read(inner, { from: 0, to: inner.length }, { ...place, depth: place.depth + 1 });
  }

  /** Reads one element. @returns the index of the row after it */
  #element(rows: readonly Row[], row: Row, { from, to }: Range, place: Place): number {
    const line = this.line(row);
    const end = endOfIndented(rows, from + 1, to, row.column);
    const after = { from: from + 1, to: end };
    if (/^>>>(?:\s|$)/.test(line)) return endOfParagraph(rows, from, to);
    if (/^\|(?:\s|$)/.test(line)) return this.#lineBlock(rows, { from, to });
    const marker = bulletLength(line) || (this.#isEnumerated(rows, row, from, to) ? enumeratorLength(line) : 0);
    if (marker > 0) {
      this.readBody(rows, cutRow(row, marker, this.text), after, { ...place, kind: 'list-item' });
      return end;
    }
    const field = fieldLength(line);
    if (field > 0) {
      const isSilent = (place.depth === 0 && bibliographic.test(line)) || /^:(?:type|rtype|vartype)\b/.test(line);
      if (!isSilent) this.readBody(rows, cutRow(row, field, this.text), after, { ...place, kind: 'list-item' });
      return end;
    }
    const option = optionLength(line);
    if (option > 0) {
      this.readBody(rows, cutRow(row, option, this.text), after, { ...place, kind: 'list-item' });
      return end;
    }
    if (/^\.\.(?:\s|$)/.test(line)) return readExplicit(this, rows, { from, to }, place);
    if (/^__(?:\s|$)/.test(line)) return end;
    if (gridBorder.test(line)) return this.#gridTable(rows, { from, to }, place);
    if (simpleBorder.test(line)) return this.#simpleTable(rows, { from, to }, place);
    return this.#titleOrText(rows, row, { from, to }, place);
  }

  #isEnumerated(rows: readonly Row[], row: Row, at: number, to: number): boolean {
    if (enumeratorLength(this.line(row)) === 0) return false;
    const next = at + 1 < to ? rows[at + 1] : undefined;
    return next === undefined || isBlank(next) || next.column !== row.column || enumeratorLength(this.line(next)) > 0;
  }

  #lineBlock(rows: readonly Row[], { from, to }: Range): number {
    let at = from;
    for (; at < to; at += 1) {
      const row = rows[at];
      if (row === undefined || !/^\|(?:\s|$)/.test(this.line(row))) break;
      this.emit('quote', [cutRow(row, 1, this.text)]);
    }
    return at;
  }

  #titleOrText(rows: readonly Row[], row: Row, { from, to }: Range, place: Place): number {
    const [line, below] = [this.line(row), from + 1 < to ? this.line(rows[from + 1]) : ''];
    const title = rows[from + 1];
    if (isAdornment(line)) {
      if (title !== undefined && below !== '' && from + 2 < to && this.line(rows[from + 2]) === line) {
        this.emit('heading', [title]);
        return from + 3;
      }
      if (line.length >= 4 && below === '') return from + 1;
    }
    if (rows[from + 1]?.column === row.column && underlines(below, line) && !isAdornment(line)) {
      this.emit('heading', [row]);
      return from + 2;
    }
    const isTerm = below !== '' && (rows[from + 1]?.column ?? 0) > row.column && !line.endsWith('::');
    return isTerm ? this.#definition(rows, row, { from, to }, place) : this.#paragraph(rows, row, { from, to }, place);
  }

  #definition(rows: readonly Row[], row: Row, { from, to }: Range, { depth }: Place): number {
    const classifier = this.line(row).search(/ : /);
    this.emit('list-item', [classifier < 0 ? row : { ...row, end: row.start + classifier }]);
    const end = endOfIndented(rows, from + 1, to, row.column);
    this.read(rows, { from: from + 1, to: end }, { kind: 'list-item', depth: depth + 1 });
    return end;
  }

  /** A paragraph, and the literal block that follows if it ends with `::`. */
  #paragraph(rows: readonly Row[], row: Row, { from, to }: Range, { kind }: Place): number {
    let end = from + 1;
    while (end < to && rows[end]?.column === row.column && !isBlank(rows[end] ?? row)) end += 1;
    const lines = rows.slice(from, end);
    const last = lines.at(-1) ?? row;
    const line = this.line(last);
    if (!line.endsWith('::')) {
      this.emit(kind, lines);
      return end;
    }
    const cut = /(?:^|\s)::$/.test(line) ? 2 : 1;
    this.emit(kind, [...lines.slice(0, -1), { ...last, end: last.end - cut }]);
    const literal = endOfIndented(rows, end, to, row.column);
    if (literal > end) return literal;
    let next = end;
    while (next < to && isBlank(rows[next] ?? row)) next += 1;
    const isQuoted =
      next >= end &&
      next < to &&
      /^[!-/:-@[-`{-~]/.test(this.line(rows[next])) &&
      markerLength(this.line(rows[next])) === 0;
    return isQuoted && !/^\.\. /.test(this.line(rows[next])) ? endOfParagraph(rows, next, to) : end;
  }

  #gridTable(rows: readonly Row[], { from, to }: Range, place: Place): number {
    let end = from;
    while (end < to && /^[+|]/.test(this.line(rows[end]))) end += 1;
    for (const cell of gridCells(this.text, rows.slice(from, end))) this.#cell(cell, place);
    return end;
  }

  /** Ends with a border that an empty line follows. */
  #simpleTable(rows: readonly Row[], { from, to }: Range, place: Place): number {
    const border = this.line(rows[from]);
    const table = rows[from]?.column ?? 0;
    let end = from + 1;
    while (end < to && !(simpleBorder.test(this.line(rows[end])) && (end + 1 >= to || this.line(rows[end + 1]) === '')))
      end += 1;
    const inner = rows.slice(from + 1, Math.min(end, to));
    for (const cell of simpleCells(this.text, inner, columnsOfBorder(border), table)) this.#cell(cell, place);
    return Math.min(end + 1, to);
  }

  #cell(rows: readonly Row[], { depth }: Place): void {
    this.read(rows, { from: 0, to: rows.length }, { kind: 'table-cell', depth: depth + 1 });
  }
}
