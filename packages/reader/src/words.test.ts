import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openTokeniser } from './tokenise.ts';
import { readVocabulary } from './vocabulary.ts';
import { wordsOf } from './words.ts';

const vocabulary = readVocabulary(readFileSync(new URL('../model/vocabulary.bin', import.meta.url)));
const tokenise = openTokeniser(vocabulary);

/** Each word with its pieces: `Katze(▁Kat ze)`. */
function show(text: string, end = text.length): string {
  const tokens = tokenise(text);
  const words = wordsOf(text, tokens, end);
  return words.spans
    .map(({ start, end }, i) => {
      const pieces = words.tokens[i]?.map((token) => vocabulary.pieces[tokens.ids[token] ?? 0]) ?? [];
      return `${text.slice(start, end)}(${pieces.join(' ')})`;
    })
    .join(' ');
}

describe('the words of a text and their pieces', () => {
  test.each([
    ['Die Katze schläft.', 'Die(▁Die) Katze(▁Kat ze) schläft(▁sch lä ft) .(.)'],
    ['He didn’t pay 1,250.50 €', 'He(▁He) didn’t(▁didn ’ t) pay(▁pay) 1,250.50(▁1,2 50 . 50) €(▁€)'],
    ['der E-Mail-Text', 'der(▁der) E(▁E) -(-) Mail(Mail) -(-) Text(Text)'],
    ['am 3.5.2026', 'am(▁am) 3.5.2026(▁3.5 . 20 26)'],
    // One piece ends with the second mark, so the first shares it.
    ['(siehe oben).', '((▁() siehe(siehe) oben(▁oben) )().) .().)'],
  ])('%s', (text, words) => {
    expect(show(text)).toBe(words);
  });
});

test('words that are not read to their end are left out', () => {
  expect(show('Die Katze schläft.', 9)).toBe('Die(▁Die) Katze(▁Kat ze)');
  expect(show('Die Katze schläft.', 8)).toBe('Die(▁Die)');
});
