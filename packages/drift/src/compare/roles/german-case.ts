import { wordList } from '@gegenlesen/bitext';
import type { Side } from '../../read/sides.ts';
import type { CoveredWord } from '../coverage/coverage.ts';
import { roleOf } from '../names/role.ts';

/** Whether a German noun is the subject, whether it is not, or whether its form leaves it open: `die`, `das`, no article. */
export type Case = 'subject' | 'object' | 'either';

const object = wordList(`
  den dem des einen einem eines ihn ihm diesen diesem dieses jeden jedem meinen meinem meiner deinen deinem deiner seinen
  seinem seiner ihren ihrem ihrer unseren unserem unserer einer dieser jeder keinen keinem keiner vom zum zur im am beim
`);
const open = wordList('die das ein eine mein meine dein deine sein seine ihr ihre unser unsere kein keine dies diese');
/** Feminine nouns, before which `der` is no nominative: by their endings and, of the others, the common ones. */
const feminine =
  /(?:in|ung|heit|keit|schaft|tät|ion|ie|[^aeiouäöür]e|ik|ur|enz|anz|schwester|mutter|frau|tochter|firma|bank|maus|stadt|polizei|bahn|kuh|person|partei|behörde|wahl|zahl|hand|welt|nacht|uhr|arbeit|macht|kraft|post|flut|schrift)$/;
/** Masculine nouns with such an ending. */
const masculine =
  /(?:kunde|junge|kollege|experte|zeuge|erbe|bote|hase|löwe|name|käse|riese|neffe|gatte|termin|benzin|wein|verein|stein|schein|schwein)$/;
const prepositions = wordList('gegenüber an auf bei aus von durch für gegen mit nach ohne um unter vor zu über wegen');

/** The case of the noun at an index, by the words before it. */
export function caseOf(words: readonly CoveredWord[], at: number, side: Side): Case {
  const noun = words[at]?.word;
  if (noun === undefined) return 'either';
  if (!['bare', 'object'].includes(roleOf(words, at, side, 'de'))) return 'object';
  let article = words[at - 1]?.word;
  // An adjective may come between: `der neue Mieter`.
  if (
    article !== undefined &&
    /.{3}e[nrsm]?$/.test(article.lower) &&
    !object.has(article.lower) &&
    !open.has(article.lower)
  )
    article = words[at - 2]?.word;
  if (article === undefined || article.clause !== noun.clause) return 'either';
  if (prepositions.has(article.lower) || object.has(article.lower)) return 'object';
  if (article.lower !== 'der') return 'either';
  // `eine Minderheit der Aktionäre`: a genitive.
  const owned = words[words.findIndex(({ word }) => word === article) - 1]?.word;
  if (owned !== undefined && owned.text !== owned.lower && !owned.opening) return 'object';
  return feminine.test(noun.lower) && !masculine.test(noun.lower) ? 'object' : 'subject';
}
