import { type Kindred, kindReader } from '../words/kinds.ts';
import type { Word } from '../words/words.ts';

export type EnglishModality = 'must' | 'must not' | 'should' | 'can' | 'may' | 'will' | 'want';

const readWords = kindReader<EnglishModality>({
  must: `must need needs needed needn't necessary required requires require obliged obligation mandatory shall forced
    essential needing requirement compulsory ought`,
  'must not': "mustn't shan't",
  should: `should shouldn't supposed ought`,
  can: `can can't cannot could couldn't able unable possible impossible capable ability allow* enable* permit* let lets
    possibly *able *ible -table -cable -stable`,
  may: "may might mightn't perhaps maybe possibly potentially possible likely",
  will: `will would won't wouldn't going`,
  want: 'want* wish* would like intend* willing please',
});

const haveTo = /^(?:have|has|had|having|got)$/;
const denied = /^(?:not|never)$/;

/** Words of duty, advice, ability and permission, including `have to`. */
export const readEnglishModality = (words: readonly Word[]): readonly Kindred<EnglishModality>[] => [
  ...readWords(words)
    .filter(({ word }) => word.text !== 'May' || word.opening)
    .map((each): Kindred<EnglishModality> => {
      const next = words[Math.round(each.at * words.length) + 1]?.lower ?? '';
      return each.word.lower === 'must' && denied.test(next) ? { ...each, kind: 'must not' } : each;
    }),
  ...words.flatMap((word, i): readonly Kindred<EnglishModality>[] =>
    haveTo.test(word.lower) && words[i + 1]?.lower === 'to' ? [{ word, kind: 'must', at: i / words.length }] : [],
  ),
];
