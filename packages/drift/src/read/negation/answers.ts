import { wordList } from '@gegenlesen/bitext';
import type { Word } from '../words/words.ts';

const answers = wordList('no nope nah nein nee nö');
/** What makes a phrase of the negation before it: `kein Problem`, `not sure`. */
const phrases =
  wordList(`problem problems problems ursache thema sorge sorgen worries sure sicher doubt zweifel wonder wunder idea
  ahnung only nur until mehr longer wahr`);

/** Whether a negation is an answer or belongs to a phrase that other languages say without one: `No.`, `kein Problem`. */
export function isAnswer(negation: Word, words: readonly Word[]): boolean {
  const i = words.indexOf(negation);
  const [before, next] = [words[i - 1]?.lower ?? '', words[i + 1]?.lower ?? ''];
  if (before === 'or' || before === 'why' || before === 'whether' || before === 'oder') return true;
  if (negation.text !== negation.lower && !negation.opening && next !== '') return true;
  return (answers.has(negation.lower) && words[i + 1]?.clause !== negation.clause) || phrases.has(next);
}
