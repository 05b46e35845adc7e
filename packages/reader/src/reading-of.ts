import type { ByTongue, Reading, ReadWord, Tongue } from '@gegenlesen/bitext';
import { otherTongue } from '@gegenlesen/bitext';
import type { RowOutcome } from './inference.ts';
import { firstTokens } from './row.ts';
import type { Tokens } from './tokenise.ts';
import { type Words, wordsOf } from './words.ts';

/** One side of a pair: its text, and those of its tokens that were read. */
export interface ReadSide {
  readonly text: string;
  readonly tokens: Tokens;
  readonly readTo: number;
}

/** Turns what the model says about tokens into what it says about words. */
export function readingOf(sides: ByTongue<ReadSide>, outcome: RowOutcome): Reading {
  const words = {
    en: wordsOf(sides.en.text, sides.en.tokens, sides.en.readTo),
    de: wordsOf(sides.de.text, sides.de.tokens, sides.de.readTo),
  };
  const first = firstTokens({ en: sides.en.tokens, de: sides.de.tokens });
  const readWords = (tongue: Tongue): readonly ReadWord[] => {
    const other = otherTongue(tongue);
    return words[tongue].spans.map((span, i) => {
      const tokens = words[tongue].tokens[i] ?? [];
      const { starts, ends } = sides[tongue].tokens;
      const worst = highest(tokens, (token) => outcome.wrong[first[tongue] + token] ?? 0);
      const longest = highest(tokens, (token) => (ends[token] ?? 0) - (starts[token] ?? 0));
      const nearest = outcome.nearest[first[tongue] + longest];
      return {
        ...span,
        wrong: rounded(outcome.wrong[first[tongue] + worst]),
        kind: kindsAt(outcome.kind, first[tongue] + worst),
        counterpart: nearest === undefined ? null : ownerOf(words[other], nearest - first[other]),
      };
    });
  };
  const [fault, people] = outcome.pair;
  return {
    pair: { fault: rounded(fault), people: rounded(people) },
    words: { en: readWords('en'), de: readWords('de') },
    readTo: { en: sides.en.readTo, de: sides.de.readTo },
  };
}

/** The item with the highest value, the first of several; -1 without items. */
function highest(items: readonly number[], scoreOf: (item: number) => number): number {
  let best = -1;
  for (const item of items) if (best < 0 || scoreOf(item) > scoreOf(best)) best = item;
  return best;
}

const kindsAt = (kinds: Float32Array, token: number): ReadWord['kind'] => ({
  replaced: rounded(kinds[3 * token]),
  unmatched: rounded(kinds[3 * token + 1]),
  exchanged: rounded(kinds[3 * token + 2]),
});

function ownerOf({ owners }: Words, token: number): number | null {
  const owner = owners[token] ?? -1;
  return owner < 0 ? null : owner;
}

/** Probabilities keep four digits: enough for any decision, and short where readings are stored. */
const rounded = (probability = 0): number => Math.round(probability * 1e4) / 1e4;
