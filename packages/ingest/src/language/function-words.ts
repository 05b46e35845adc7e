import { isClearFunctionWord, type Language, wordList } from '@gegenlesen/bitext';

const foreign = wordList(`
  de het een niet voor aan le la les des et est dans pour el los las y es por con una il di che per sono och att det som inte
  på og ikke til med av w z na nie się se že jest não uma os mais em du au aux ce cette sur qui
`);

/** The number of German, English and other function words in a passage. */
export function functionWords(passage: string): { readonly de: number; readonly en: number; readonly other: number } {
  let [de, en, other] = [0, 0, 0];
  for (const [word] of passage.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (isClearFunctionWord(word, 'de')) de += 1;
    if (isClearFunctionWord(word, 'en')) en += 1;
    if (foreign.has(word)) other += 1;
  }
  return { de, en, other };
}

const leastLength = 40;

/** German or English if a passage contains clearly more of its function words, else null. */
export function functionWordVote(passage: string): Language | null {
  if (passage.length < leastLength) return null;
  const { de, en, other } = functionWords(passage);
  if (de >= 2 && de > 2 * (en + other)) return 'de';
  return en >= 2 && en > 2 * (de + other) ? 'en' : null;
}
