import { type ByTongue, wordList } from '@gegenlesen/bitext';
import type { Cue } from '../../read/negation/cue.ts';
import type { Word } from '../../read/words/words.ts';

/** The words of a text and its negations. */
export interface Denying {
  readonly words: readonly Word[];
  readonly cues: readonly Cue[];
}

/** Words of either language. Longer sentences contrast other things as well. */
const longest = 35;
const joining = wordList('or nor oder noch');
const contrasting = wordList(
  'but rather instead however although though while sondern aber jedoch dafür hingegen dagegen',
);
/** What a negation must deny to be cancelled by it. */
const negative = /^(?:fail|fails|failed|forget|forgets|forgot|uncommon|unusual|unlikely|impossible|unreasonable)$/;
/** Words of English. A longer sentence has other words that could stand for a negation. */
const short = 12;

export const outrightOf = (cues: readonly Cue[]): readonly Cue[] =>
  cues.filter(({ denial }) => denial === 'outright' || denial === 'excused');

/** Whether one negation denies several things: `do not open or shake`. The other side may deny each of them. */
export const isSpread = ({ words, cues }: Denying): boolean =>
  outrightOf(cues).some(({ word }) => words.slice(words.indexOf(word) + 1).some(({ lower }) => joining.has(lower)));

/** The negation of several things of which the other side affirms one: `nicht öffnen, aber schütteln`. */
export function turned(own: Denying, other: Denying): readonly Word[] {
  const [first] = outrightOf(own.cues);
  if (first === undefined || own.words.length > longest || !isSpread(own)) return [];
  if (own.words.some(({ lower }) => contrasting.has(lower)) || outrightOf(other.cues).length !== 1) return [];
  const at = other.words.findIndex(({ lower }) => contrasting.has(lower));
  return at === -1 || other.words.slice(0, at).some(({ lower }) => joining.has(lower)) ? [] : [first.word];
}

/** The one German negation that is left of two English ones that cancel each other: `never fails to call`, `ruft nie an`. */
export function halved({ en, de }: ByTongue<Denying>): readonly Word[] {
  const [first, second, ...others] = en.cues.filter(({ denial }) => denial !== 'faint');
  const isDouble = first?.denial === 'excused' && second !== undefined && negative.test(second.word.lower);
  if (!isDouble || others.length > 0 || en.words.length > short) return [];
  const [only, ...more] = de.cues.filter(({ denial }) => denial !== 'faint');
  return only === undefined || more.length > 0 || only.denial === 'excused' ? [] : [only.word];
}

const tag = /n[’']t (?:it|they|we|you|he|she|I|there)\?\s*$/u;
const echo = /,\s*(?:oder|nicht wahr|nicht|gell|was)\?\s*$/u;

/** A German negation before the tag of a question, where the English one has none but in its tag: `du kommst nicht, oder?` */
export const moved = ({ en, de }: ByTongue<Denying>, texts: ByTongue<string>): readonly Word[] =>
  tag.test(texts.en) && echo.test(texts.de) && outrightOf(en.cues).length === 0
    ? de.cues.filter(({ denial, word }) => denial === 'outright' && word.clause === 0).map(({ word }) => word)
    : [];
