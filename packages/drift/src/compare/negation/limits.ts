import { type ByTongue, otherTongue, type Tongue, wordList } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { Coverage, CoveredWord } from '../coverage/coverage.ts';
import { type Denying, outrightOf } from './turned.ts';

/** Words of either language. In a longer sentence a limit and a negation may belong to two things. */
const longest = 12;
/** The score (0 to 1) from which a word has a counterpart. */
const translates = 0.03;
const limiting = wordList('only solely exclusively nur lediglich ausschließlich');
/** With these a limit says what a negation says: `not before noon`, `erst ab zwölf`. */
const turning = wordList(`
  until till unless except but other others another before after over under above below more than without yet anymore longer
  weekday weekdays werktag werktags werktagen werktage wochentags bis erst außer andere anderen anderer anderes anders ohne vor nach ab über unter mehr noch solange sondern wenn if
`);

/** The negation of one text where the other limits the same words: `gilt nicht für Mitglieder`, `applies to members only`. */
export function negatedLimit(sides: ByTongue<Denying>, coverage: Coverage, tongue: Tongue): readonly Word[] {
  const other = otherTongue(tongue);
  const [own, others] = [coverage[tongue], coverage[other]];
  if (Math.max(own.length, others.length) > longest) return [];
  if ([...own, ...others].some(({ word }) => turning.has(word.lower))) return [];
  const [negation, ...more] = outrightOf(sides[tongue].cues);
  if (negation === undefined || more.length > 0 || negation.denial === 'excused') return [];
  if (outrightOf(sides[other].cues).length > 0 || own.some(({ word }) => limiting.has(word.lower))) return [];
  if (others.filter(({ word }) => limiting.has(word.lower)).length !== 1) return [];
  const at = others.findIndex(({ word }) => limiting.has(word.lower));
  const isContent = ({ grammar, word }: CoveredWord): boolean => !grammar && !limiting.has(word.lower);
  const limited = others.slice(at).findLast(isContent) ?? others.slice(0, at).findLast(isContent);
  const rest = others.filter((each) => isContent(each) && each !== limited);
  const isSame = ({ explained }: CoveredWord): boolean => explained >= translates;
  return limited !== undefined && isSame(limited) && rest.filter(isSame).length * 2 >= Math.max(rest.length, 1)
    ? [negation.word]
    : [];
}
