import type { Span } from '@gegenlesen/bitext';
import { phonePatterns } from './phone-numbers.ts';
import type { Quantity } from './quantity.ts';

/** A word, a run of digits or a punctuation mark; once a pass has read it, also its value. */
export interface Item extends Span {
  readonly text: string;
  readonly lower: string;
  /** Whether there is no white space before it. A hyphen that joins two words is dropped and does not count. */
  readonly glued: boolean;
  readonly quantity: Quantity | null;
  /** Whether it must be left as it is: a web address, a file name, a handle, a phone number. */
  readonly opaque: boolean;
}

const digits = String.raw`\.?\d+(?:[.,'’]\d+)*`;
const grouped = String.raw`(?<![\p{L}\d.,])\d{1,3}(?:[\u00A0\u202F\u2009 ]\d{3})+(?:[.,]\d+)?(?![\p{L}\d]|[.,]\d)`;
// The lengths are bounded, so that reading takes linear time.
const address = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”„«»)\]]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64})+|[#@](?=[\d_]{0,64}\p{L})[\p{L}\d_]+#?`;
const fileName = String.raw`[\p{L}\d_-]{1,64}(?:[.\/][\p{L}\d_-]{1,64}){0,16}\.(?:com|org|net|de|at|ch|uk|gov|edu|eu|io|html?|pdf|docx?|xlsx?|pptx?|jpe?g|png|gif|zip|exe|md|txt|jsonl?|xml|csv|ya?ml|config|dll|nupkg|csproj|sln)(?![\p{L}\d])`;
const phoneNumber = phonePatterns.join('|');
const possessive = String.raw`['’][sS](?![\p{L}\d])`;
const chunk = String.raw`(?:(?<![\p{L}\d.,])\.(?=\d))?[\p{L}\d_\u00AD]+(?:(?!${possessive})(?:[.,:'’\/\-‐‑]|(?<=\p{L})−(?=\d))[\p{L}\d_\u00AD]+)*`;
const pattern = new RegExp(`(${address}|${fileName}|${phoneNumber})|(${grouped})|(${chunk})|\\S`, 'gu');

const hasDigit = /\d/;
/** `8.5x11in` is the same size as `8.5 × 11 in`. */
const size = /^(?!0x)\d+(?:[.,]\d+)?(?:mm|cm|m|in|px)?(?:x\d+(?:[.,]\d+)?(?:mm|cm|m|in|px)?)+(?=$|[-‐‑]\p{L})/u;
/** `3-D-Druck`, `3-dimensional`: the hyphen belongs to the number. */
const dimension = /^\d[-‐‑](?:d|dimension(?:al)?(?:e[nmrs]?)?)(?=$|[-‐‑])/iu;
const abbreviation = /^(?:\p{L}\.)+\p{L}$/u;
const wordOrMark = /[^.,:/\-‐‑]+|[.,:/]/g;
/** Where a word ends and a number begins, or the reverse, with a mark between them: `No.10`, `18.Dezember`. */
const seam = /(?<=\p{L})[.,:/](?=\d)|(?<=\d)[.,:/](?=\p{L})/gu;
/** Digits with what is joined to them: `7-nm-Prozessor`, `80km/h`. */
const numberFirst = new RegExp(`^(${digits}|\\d+:\\d+)[-‐‑]?([\\p{L}_].*)$`, 'u');
const clock = String.raw`\d{1,2}:\d{2}`;
const range = new RegExp(`^(${clock}|${digits})([-‐‑])(${clock}|${digits})(?:[-‐‑]?(\\p{L}.*))?$`, 'u');
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
/** A word that qualifies the year or number joined to it and is not part of a code: `mid-2026`, `under-21`. */
const prefixed = /^(\p{L}+)[-‐‑]((?:1[5-9]|20)\d\ds?|\d+(?:[.,]\d+)?)$/u;
/** `2-zu-0-Sieg`, `0-for-21`: a score, or how many of how many. */
const score = /^(\d+)([-‐‑])(zu|to|for|of|von)[-‐‑](\d+)(?:[-‐‑](\p{L}.*))?$/iu;
/** `Typ-2-Diabetes`, `Category-5 hurricane`: the second of its kind, and no name. */
const numberedKind =
  /^(typ|type|klasse|class|stufe|stage|phase|kategorie|category|grad|grade|level|ebene|tier|gruppe|group|schicht|layer)[-‐‑](\d{1,2})(?:[-‐‑](\p{L}.*))?$/iu;
/** Digits of a year, which may be joined to any word. */
const yearDigits = 4;
const prefixes: ReadonlySet<string> = new Set(
  'mid early late pre post non under over top sub plus minus mitte anfang ende vor nach'.split(' '),
);

/** @returns the items of the text in order, without white space and joining hyphens */
export function tokenise(text: string): readonly Item[] {
  const items: Item[] = [];
  const push = (start: number, slice: string, opaque = false): void => {
    const end = items.at(-1)?.end ?? -1;
    const glued = end === start || (end === start - 1 && !/\s/.test(text[end] ?? ' '));
    items.push({
      start,
      end: start + slice.length,
      text: slice,
      lower: slice.toLowerCase().replaceAll('\u00AD', ''),
      glued,
      quantity: null,
      opaque,
    });
  };
  const pushWords = (start: number, words: string): void => {
    if (abbreviation.test(words)) push(start, words);
    else for (const part of words.matchAll(wordOrMark)) push(start + part.index, part[0]);
  };
  const pushPiece = (start: number, piece: string): void => {
    if (!hasDigit.test(piece)) {
      pushWords(start, piece);
      return;
    }
    const sizes = size.exec(piece)?.[0];
    if (sizes !== undefined) {
      for (const part of sizes.matchAll(/x(?=\d)|(?:(?!x\d)\S)+/gu)) pushPiece(start + part.index, part[0]);
      pushWords(start + sizes.length, piece.slice(sizes.length));
      return;
    }
    const dimensions = dimension.exec(piece)?.[0];
    if (dimensions !== undefined) {
      push(start, dimensions);
      pushWords(start + dimensions.length, piece.slice(dimensions.length));
      return;
    }
    const [, first, dash, second, tail = ''] = isoDate.test(piece) ? [] : (range.exec(piece) ?? []);
    if (first !== undefined && dash !== undefined && second !== undefined) {
      push(start, first);
      push(start + first.length, dash);
      push(start + first.length + 1, second);
      pushWords(start + piece.length - tail.length, tail);
      return;
    }
    const [, one, hyphen, joint, other, after = ''] = score.exec(piece) ?? [];
    if (one !== undefined && hyphen !== undefined && joint !== undefined && other !== undefined) {
      push(start, one);
      push(start + one.length + 1, joint);
      push(start + one.length + joint.length + 2, other);
      pushWords(start + piece.length - after.length, after);
      return;
    }
    const [, kind, place, counted = ''] = numberedKind.exec(piece) ?? [];
    if (kind !== undefined && place !== undefined) {
      push(start, kind);
      push(start + kind.length + 1, place);
      pushWords(start + piece.length - counted.length, counted);
      return;
    }
    const [, number, rest = ''] = numberFirst.exec(piece) ?? [];
    if (number !== undefined && !hasDigit.test(rest)) {
      push(start, number);
      pushWords(start + piece.length - rest.length, rest);
      return;
    }
    const [, word, figure] = prefixed.exec(piece) ?? [];
    if (
      word !== undefined &&
      figure !== undefined &&
      (figure.length >= yearDigits || /[.,]/.test(figure) || prefixes.has(word.toLowerCase()))
    ) {
      push(start, word);
      pushPiece(start + word.length + 1, figure);
      return;
    }
    push(start, piece);
  };
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const [found, opaque, , mixed] = match;
    if (mixed === undefined || !hasDigit.test(mixed)) {
      if (mixed === undefined) push(start, found, opaque !== undefined);
      else pushWords(start, mixed);
      continue;
    }
    let from = 0;
    for (const { index } of mixed.matchAll(seam)) {
      pushPiece(start + from, mixed.slice(from, index));
      push(start + index, mixed.slice(index, index + 1));
      from = index + 1;
    }
    pushPiece(start + from, mixed.slice(from));
  }
  return items;
}
