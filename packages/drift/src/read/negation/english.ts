import { wordList } from '@gegenlesen/bitext';
import { wordTest } from '../words/word-test.ts';
import type { Word } from '../words/words.ts';
import type { Negation } from './cue.ts';

const outright = wordTest(`
  not no never none nobody nothing nowhere neither nor without cannot cant dont doesnt didnt isnt wasnt wont noone nope nah
  *n't ain't
`);
const implicit = wordTest(`
  fail fails failed failing failure failures refus* lack lacks lacked lacking deny denies denied denying denial avoid*
  prevent* unable unless absence absent impossib* inability invalid incorrect* incomplete insufficient* inadequate*
  irrelevant* illegal* irregular* irresponsib* irreversib* illegitimate immoral immature immobile imperfect* impatien*
  improbab* improper* inaccura* inactiv* inapprop* incapab* incompatib* inconsisten* inconvenien* indirect* ineffectiv*
  inefficien* inevitab* inexperienc* inexplicab* infinit* informal* inhuman* innocen* insecur* insignificant* intoleran*
  invisib* involuntar* disagree* disallow* disapprov* disappear* disbelie* discontinu* dishonest* dislik* dismiss*
  disobey* disregard* disrespect* dissatisf* distrust* disabl* disadvantag* reject* declin* forbid* forbade prohibit*
  ban bans banned zero ignor* forget* forgot* suppress* hide hides hiding hidden exclud* exempt* neglect* reluctan* devoid abstain* miss missed missing misses
  stop stops stopped stopping defy defies defied defying ceas* quit halt* abandon* omit* doubt* wrong* false* hardly barely scarcely rarely seldom
  optional voluntary refrain* hesitat* mismatch* skip* indistinguish* far strange last noncompliant nonzero noncommercial nonprofit nonexist* hate hates hated malfunction* suck sucks sucked non nil minus strip* deprive* spurn* elud* evad* escape* shun* dodg* bereft exclusive* instead nonsens* empty blank void insensitiv* loss lost lose loses losing
  un* -under -understand -understanding -understood -unit -units -united -unity -union -unions -unique -uniquely -universe
  -universal -university -universities -until -unto -uncle -unify -unified -uniform -undergo -underwent -underway
  -unanimous -unanimously *less -unless -bless -nonetheless -nevertheless -regardless
`);
const faint = wordTest(`
  only little few fewer less than too until till before yet still otherwise rather except besides beyond away off despite any
  anymore anyone anything ever unlike mere merely alone lest difficult hard tough bad poor* problem* trouble* mind forgo*
  private* loose* stranger against leave left spare* free* resist* withhold* barr* block* protect* minor behind run short* preserv*
  out regardless error errors erroneous* confus* degrad* corrupt* restrict*
`);

const onlyLike = wordList('only just least merely simply solely');
const tag = /^(?:is|are|was|were|do|does|did|have|has|had|can|could|should|would|will|wo|must)n't$/;
/** What cancels the negation before it: `no doubt`, `don't hesitate`. */
const undone = wordTest(`
  doubt matter brainer wonder hesitate mind help wait care forget forgets forgot forgetting stop stopped fail fails failed failing miss until unlike uncommon
  unusual unlikely impossible unreasonable less fewer later far
`);
const subjects = wordList('it they we you he she i');

const nothing = { lower: '', text: '', opening: true };

function excused(words: readonly Word[], i: number): boolean {
  const { lower, text, opening } = words[i] ?? nothing;
  const [before, next, afterNext] = [words[i - 1], words[i + 1], words[i + 2]];
  const follows = next !== undefined && passed.has(next.lower) ? afterNext : next;
  // In the middle of a sentence it continues another negation.
  if (lower === 'nor' && !opening) return true;
  // `No 10` is a number.
  if (text === 'No' && !opening) return true;
  if ((lower === 'not' || tag.test(lower)) && next !== undefined && onlyLike.has(next.lower)) return true;
  if (follows !== undefined && undone(follows.lower)) return true;
  if (lower === 'nothing' && next?.lower === 'but') return true;
  // `do not enable unless` is `only enable if`.
  if (words.slice(i + 1).some((each) => each.lower === 'unless')) return true;
  if (isBound(words, i)) return true;
  // `not until noon` means `only at noon`; `more often than not` means `mostly`.
  if (before?.lower === 'than' || isUntil(words, i)) return true;
  // `no roads, no shops`: one negation may cover the whole list.
  if (goesOn(words, i)) return true;
  // `no more than 15` is the bound of a figure.
  if ((lower === 'no' || lower === 'not') && afterNext?.lower === 'than') return true;
  if (lower === 'not' && (before?.lower === 'or' || before?.lower === 'why')) return true;
  // A tag at the end of a sentence: `no?`
  const alone = before !== undefined && before.clause !== words[i]?.clause;
  return lower === 'no' && alone && next?.clause !== words[i]?.clause;
}

/** Whether a negation is a tag, which denies nothing: `isn't it?` */
function isTag(words: readonly Word[], i: number): boolean {
  const [before, word, next, afterNext] = [words[i - 1], words[i], words[i + 1], words[i + 2]];
  return (
    word !== undefined &&
    tag.test(word.lower) &&
    next !== undefined &&
    subjects.has(next.lower) &&
    afterNext?.clause !== next.clause &&
    before !== undefined &&
    before.clause !== word.clause
  );
}

/** What may come between a negation and the word that cancels it: `never to stop`, `without a doubt`. */
const passed = wordList('to a any too so');
/** How many words around a negation are searched for the rest of its clause. */
const reach = 12;

const isUntil = (words: readonly Word[], i: number): boolean =>
  words.slice(i + 1, i + reach).some(({ lower, clause }) => lower === 'until' && clause === words[i]?.clause);

/** What a form says with or without a negation: `must not be shorter` is `at least`, `must not be blank` is `required`. */
const bounds = wordList(
  'exceed shorter longer greater larger smaller bigger fewer less more blank empty later earlier below above',
);
/** How many words after a negation such a word is looked for. */
const boundReach = 5;

const isBound = (words: readonly Word[], i: number): boolean =>
  words.slice(i + 1, i + boundReach).some(({ lower, clause }) => bounds.has(lower) && clause === words[i]?.clause);

/** Whether the clause begins with the same negation as the clause before. */
function goesOn(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined || words[i - 1]?.clause === word.clause) return false;
  return words
    .slice(Math.max(0, i - reach), i)
    .some(({ lower, clause }) => lower === word.lower && clause === words[i - 1]?.clause);
}

const fails = wordList('fail fails failed failing');

/** `fail to answer` means not to answer, and `unless` is `if not`; `the talks failed` is weaker. */
const plainly = (words: readonly Word[], i: number): boolean =>
  (words[i]?.lower === 'unless' && !words.slice(0, i).some(({ lower }) => outright(lower))) ||
  (fails.has(words[i]?.lower ?? '') && words[i + 1]?.lower === 'to' && words[i - 1]?.lower !== 'never');

export const englishNegation: Negation = { outright, implicit, faint, excused, plainly, isTag };
