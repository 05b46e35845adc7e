import { openCharacterMap } from './character-map.ts';
import { normaliser } from './normalise.ts';
import { Pieces } from './pieces.ts';
import { special, type Vocabulary } from './vocabulary.ts';

/** The pieces of a text by their ids in the vocabulary, with the span of each, blank before it included. */
export interface Tokens {
  readonly ids: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

export type Tokenise = (text: string) => Tokens;

/** Stands for a blank and begins every word. */
const blank = '▁';

/** How much less likely a character that no piece has is than the rarest piece. */
const unknownPenalty = 10;

/**
 * The tokenizer of the reader: divides a text into the likeliest pieces (unigram model, Kudo 2018), with the same ids as
 * the tokenizers library that the training uses. Pieces that stand for no text, such as `</s>`, are read as text.
 */
export function openTokeniser({ pieces, scores, characterMap }: Vocabulary): Tokenise {
  const normalise = normaliser(openCharacterMap(characterMap));
  const tree = new Pieces(pieces.map((piece, id) => (isSpecial(id, pieces.length) ? '' : piece)));
  const unknown = scores.reduce((least, score) => Math.min(least, score), 0) - unknownPenalty;
  // The best way to reach each place of a text: its score, where its last piece starts, and which that is.
  let best = new Float64Array(1024);
  let from = new Int32Array(1024);
  let last = new Int32Array(1024);

  const enter = (place: number, score: number, start: number, id: number): void => {
    if ((from[place] ?? -1) >= 0 && score <= (best[place] ?? 0)) return;
    best[place] = score;
    from[place] = start;
    last[place] = id;
  };

  /** Finds the best way through a text from each of its places to the next. */
  const search = (text: string): void => {
    if (text.length >= best.length) {
      best = new Float64Array(2 * text.length);
      from = new Int32Array(2 * text.length);
      last = new Int32Array(2 * text.length);
    }
    from.fill(-1, 0, text.length + 1);
    best[0] = 0;
    for (let start = 0; start < text.length; ) {
      const size = isPaired(text, start) ? 2 : 1;
      const score = best[start] ?? 0;
      let isKnown = false;
      let node = 0;
      for (let i = start; i < text.length; i += 1) {
        // No piece goes on into the next word.
        const unit = text.charCodeAt(i);
        if (i > start && unit === blankUnit) break;
        node = tree.step(node, unit);
        if (node < 0) break;
        const id = tree.endsAt(node);
        if (id < 0) continue;
        enter(i + 1, score + (scores[id] ?? 0), start, id);
        isKnown ||= i + 1 === start + size;
      }
      if (!isKnown) enter(start + size, score + unknown, start, special.unknown);
      start += size;
    }
  };

  return (original) => {
    const normalised = normalise(original);
    if (normalised.text === '') return { ids: [], starts: [], ends: [] };
    const words = normalised.text.replaceAll(' ', blank);
    // The blank before the first word is not in the text.
    const shift = words.startsWith(blank) ? 0 : 1;
    const text = shift === 0 ? words : blank + words;
    search(text);
    const tokens = { ids: [] as number[], starts: [] as number[], ends: [] as number[] };
    for (let end = text.length; end > 0; ) {
      let start = from[end] ?? 0;
      const id = last[end] ?? special.unknown;
      // Unknown characters of one word in a row are one token.
      while (id === special.unknown && start > 0 && last[start] === id && text.charCodeAt(start) !== blankUnit) {
        start = from[start] ?? 0;
      }
      tokens.ids.push(id);
      tokens.starts.push(normalised.starts[Math.max(start - shift, 0)] ?? 0);
      tokens.ends.push(normalised.ends[Math.max(end - 1 - shift, 0)] ?? 0);
      end = start;
    }
    return { ids: tokens.ids.reverse(), starts: tokens.starts.reverse(), ends: tokens.ends.reverse() };
  };
}

const blankUnit = blank.charCodeAt(0);

/** Begin, pad, end, unknown, and the mask, which is the last. */
const isSpecial = (id: number, count: number): boolean => id <= special.unknown || id === count - 1;

const isPaired = (text: string, at: number): boolean => {
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff;
};
