import { wordList } from '@gegenlesen/bitext';
import type { Word } from '../words/words.ts';
import { longest, longestLabel, type ShownMood, shownBy } from './mood.ts';

/** Verbs that instructions and labels begin with. */
const verbs = wordList(`
  accept activate add adjust allow apply approve archive ask assign attach avoid back block browse build buy call cancel change
  charge check choose clean clear click clone close collapse compare compress configure confirm connect contact continue
  convert cook copy create customise customize cut deactivate decline define delete deny describe deselect detach disable
  discard disconnect dismiss display do donate download drag draw drop duplicate edit eject empty enable encrypt enter erase
  execute exit expand export extract fasten fetch fill filter find finish fix flip follow forward generate get give go hide
  hold ignore import increase insert inspect install invite join keep launch learn leave lift load lock log look lower make
  manage mark measure merge minimise minimize mix modify move mute name open order paste pause pay peel pin play plug pour
  press preview print protect publish pull purchase push put quit rate read reboot receive record redo refresh refuse register
  reinstall reject release reload remove rename replace reply report request reset resize restart restore resume retry return
  revert review revoke rinse rotate run save scan schedule scroll search see select send set share show sign skip sort
  specify start stir stop store submit subscribe switch sync take test tighten touch trim try turn type undo unfold uninstall
  unlock unmute unpin unplug unsubscribe update upgrade upload use validate verify view visit wait wash watch wipe withdraw
  write zoom
`);
/** Verbs that are nouns as well, and so may be the subject: `Update installed`. */
const nouns = wordList(`
  update upload download backup copy print report search test access request order call change check display export import
  filter record release scan share sort start store view watch mark lock load link hold forward fix exit draw drop cut build
  charge block archive answer use name pin play write merge cancel request preview rate return review schedule set show sync upgrade back go type
`);
const irregular = wordList(`
  sent done made written chosen found lost taken given seen built bought kept sold paid shown hidden broken
  begun gone held brought caught driven drawn eaten known met sung spent thrown won worn
`);
const past = wordList('took went did made gave came saw sent wrote found left lost bought put read had');
const subordinate = wordList('if unless when that which who whose because while until whether once so as where than');
const finite =
  wordList(`is are was were has have had will would can could should may might must shall does did isn't aren't
  wasn't weren't hasn't haven't won't can't cannot couldn't don't doesn't didn't i'm it's you're we're they're`);
const modal = wordList('should could would might may must will cannot');
const people = wordList('you i we he she they it');

/** Verbs and nouns that end like participles. */
const likeParticiples = wordList(
  'embed need feed speed seed bleed breed exceed proceed succeed indeed hundred shed bed',
);
/** Verbs whose past is like their base: `Set`, `Cut text`. */
const unclear = wordList('set reset cut put read let hit split shut quit');

/** Labels of switches, which tell their state as well: `Enable` is `Aktiviert`. */
const toggles = wordList('enable disable activate deactivate customise customize');
/** After a verb that is a noun as well they tell its state: `Import complete`. */
const states = wordList('complete open ready active available pending only empty failed');
/** Verbs that are adjectives as well: `(clean)`, `%s duplicate`. */
const adjectives = wordList('clean clear complete duplicate empty open');
/** After an adjective they say when: `Open daily`, `Open until six`. */
const whens = wordList('daily today tonight tomorrow now again until till every weekdays weekends');
/** What comes before an object and not before a participle that tells a result: `Unlink from unselected`. */
const prepositions = wordList('from to with of in on for by the a an all not');

const isVerb = (lower: string): boolean =>
  lower === 're' || verbs.has(lower.replace(/^(?:re|un|de)/, '')) || verbs.has(lower);

const isParticiple = ({ lower }: Word): boolean =>
  (/^[a-z]{2,}ed$/.test(lower) && !likeParticiples.has(lower)) || irregular.has(lower);

/** The mood of an English text; null if it is not plain. @param text as written */
export function englishMood(words: readonly Word[], text: string): ShownMood | null {
  const [first, second] = words;
  if (first === undefined || words.length > longest) return null;
  const isQuestion = text.includes('?');
  const main = mainClause(words);
  if (/^(?:why not|why don't (?:you|we))\b/i.test(text.trim().replace('’', "'")))
    return { mood: 'request', word: first };
  if (isQuestion || /…|\.\.\./.test(text)) return null;
  const hasFinite = main.some(({ lower }) => finite.has(lower));
  if (first.lower === 'how' && second?.lower === 'to') return { mood: 'request', word: second };
  if (/^let[’']s$/.test(first.lower)) return { mood: 'request', word: first };
  const begins = first.lower === 'please' ? second : first;
  if (
    begins !== undefined &&
    (first.lower === 'please' || (verbs.has(begins.lower) && !unclear.has(begins.lower) && !hasFinite))
  ) {
    const isUnclear = words
      .slice(1)
      .some(
        (word, k) =>
          (isParticiple(word) || states.has(word.lower)) && (nouns.has(begins.lower) || k === words.length - 2),
      );
    const isState =
      (words.length === 1 && (toggles.has(begins.lower) || isAdjective(begins))) ||
      (adjectives.has(begins.lower) && whens.has(words[words.indexOf(begins) + 1]?.lower ?? ''));
    return isUnclear || isState || isParticiple(begins) ? null : { mood: 'request', word: begins };
  }
  const told = tellingMood(main);
  if (told !== null) return told;
  if (main.length < words.length || hasFinite || words.length > longestLabel || /[.!]\s*$/.test(text)) return null;
  if (/^\p{Lu}\p{Ll}+ing$/u.test(first.text)) return /thing$/.test(first.lower) ? null : taskOf(words, first);
  const last = words.at(-1);
  const isLabel =
    last !== undefined &&
    last !== first &&
    isParticiple(last) &&
    !isVerb(first.lower) &&
    !prepositions.has(words.at(-2)?.lower ?? '');
  return isLabel
    ? { mood: 'result', word: last }
    : shownBy('result', words.slice(0, 1), (word) => words.length < 3 && isParticiple(word));
}

const isAdjective = ({ lower, text }: Word): boolean => text === lower && adjectives.has(lower);

/** `Managing Users and Groups` is a heading by its capitals; `Installing the driver` and `Loading Failed` may be messages. */
function taskOf(words: readonly Word[], first: Word): ShownMood | null {
  // `Getting Started` is what one does first, not what happened.
  const rest = first.lower === 'getting' && words[1]?.lower === 'started' ? words.slice(2) : words.slice(1);
  if (rest.some(isParticiple)) return null;
  const capitals = words.slice(1).filter(({ text }) => /^\p{Lu}\p{Ll}/u.test(text));
  return capitals.length > 0 ? { mood: 'task', word: first } : null;
}

/** What a statement tells by its auxiliary verbs. */
function tellingMood(words: readonly Word[]): ShownMood | null {
  if (words.some(({ lower }) => /^(?:and|but|or)$/.test(lower))) return null;
  for (const [i, word] of words.entries()) {
    const rest = words
      .slice(i + 1, i + 5)
      .filter(({ lower }) => !/^(?:not|now|already|just|been|be|being|never|ever)$/.test(lower));
    const next = words[i + 1]?.lower ?? '';
    const hasParticiple = rest[0] !== undefined && isParticiple(rest[0]);
    if (word.lower === 'will' || (word.lower === 'shall' && i > 0)) return i > 0 ? { mood: 'coming', word } : null;
    if (/^(?:is|are|am)$/.test(word.lower) && next === 'being' && hasParticiple) return { mood: 'ongoing', word };
    if (/^(?:was|were)$/.test(word.lower) && i > 0 && next !== 'being' && hasParticiple) return { mood: 'done', word };
    if (
      /^(?:has|have)$/.test(word.lower) &&
      i > 0 &&
      hasParticiple &&
      !modal.has(words[i - 1]?.lower ?? '') &&
      !modal.has(words[i - 2]?.lower ?? '')
    )
      return { mood: 'done', word };
  }
  const [subject, verb, next] = words;
  if (subject?.lower !== 'you' || verb === undefined) return null;
  if (verb.lower === 'are' && next !== undefined && /ing$/.test(next.lower)) return { mood: 'ongoing', word: next };
  return past.has(verb.lower) || /.{2}ed$/.test(verb.lower) ? { mood: 'done', word: verb } : null;
}

/** The words before the first clause that depends on another. */
function mainClause(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ lower }, i) => (i > 0 && subordinate.has(lower)) || (i > 1 && people.has(lower)));
  return end === -1 ? words : words.slice(0, end);
}
