import type { CharacterMap } from './character-map.ts';

/** A text as the vocabulary spells it, and where each of its UTF-16 units comes from in the original. */
interface Normalised {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export type Normalise = (text: string) => Normalised;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** In bytes of UTF-8. Longer ones are mapped character by character, as the tokenizers library does. */
const longestGrapheme = 5;

/**
 * Maps the characters of a text (about NFKC), makes each run of white space one blank and drops it at both ends. Gives
 * what the training gives to its tokenizer, in the same way as the tokenizers library.
 */
export function normaliser(map: CharacterMap): Normalise {
  const isPlain = plainUnits(map);
  return (text) => {
    const made = new Normalising();
    let start = 0;
    let end = text.length;
    while (start < end && isSpace(text.charCodeAt(start))) start += 1;
    while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
    for (let i = start; i < end; ) {
      // A character that may combine with the last one takes it along.
      let next = i;
      while (next < end && isPlain[text.charCodeAt(next)] === 1) next += 1;
      const last = next === end ? next : Math.max(i, next - 1);
      for (; i < last; i += 1) made.add(text.charAt(i), i, i + 1);
      let stop = next;
      while (stop < end && isPlain[text.charCodeAt(stop)] !== 1) stop += 1;
      if (stop > last) addGraphemes(text.slice(last, stop), last, map, made);
      i = stop;
    }
    return made;
  };
}

function addGraphemes(text: string, at: number, map: CharacterMap, made: Normalising): void {
  for (const { segment, index } of graphemes.segment(text)) {
    const whole = Buffer.byteLength(segment) <= longestGrapheme ? map(segment) : null;
    if (whole !== null) made.add(whole, at + index, at + index + segment.length);
    else addCharacters(segment, at + index, map, made);
  }
}

function addCharacters(text: string, at: number, map: CharacterMap, made: Normalising): void {
  let start = at;
  for (const character of text) {
    const isBlank = isSpace(character.charCodeAt(0));
    made.add(isBlank ? ' ' : (map(character) ?? character), start, start + character.length);
    start += character.length;
  }
}

class Normalising implements Normalised {
  text = '';
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  #endsInBlank = false;

  /** Adds characters that stand for a span of the original; of several blanks the last one stays. */
  add(characters: string, start: number, end: number): void {
    for (let i = 0; i < characters.length; i += 1) {
      const character = characters.charAt(i);
      const isBlank = character === ' ';
      if (isBlank && this.#endsInBlank) {
        this.starts.pop();
        this.ends.pop();
      } else this.text += character;
      this.#endsInBlank = isBlank;
      this.starts.push(start);
      this.ends.push(end);
    }
  }
}

/** Latin letters, punctuation, currencies: each is a grapheme, unless something from outside these ranges follows it. */
const plainRanges: readonly (readonly [first: number, last: number])[] = [
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0x24f],
  [0x2010, 0x2027],
  [0x2030, 0x205e],
  [0x20a0, 0x20c0],
];

/** For each UTF-16 unit, 1 if it is in these ranges and stays as it is. */
function plainUnits(map: CharacterMap): Uint8Array {
  const isPlain = new Uint8Array(0x10000);
  for (const [first, last] of plainRanges) {
    for (let unit = first; unit <= last; unit += 1) isPlain[unit] = map(String.fromCharCode(unit)) === null ? 1 : 0;
  }
  return isPlain;
}

/** White space as Python counts it. */
const isSpace = (unit: number): boolean =>
  unit === 0x20 ||
  (unit >= 0x09 && unit <= 0x0d) ||
  (unit >= 0x1c && unit <= 0x1f) ||
  unit === 0x85 ||
  unit === 0xa0 ||
  (unit >= 0x1680 && unit !== 0xfeff && /\s/.test(String.fromCharCode(unit)));
