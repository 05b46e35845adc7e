import { type ByTongue, otherTongue, type Tongue, wordList } from '@gegenlesen/bitext';
import { type Bilingual, originalOf, type Side, translationOf } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';

/** Words. In longer texts the question mark may belong to one of several sentences. */
const longest = 14;

/** How a question that is a polite request, an offer or an exclamation begins or ends. */
const polite: ByTongue<RegExp> = {
  en: /\b(?:could|would|can|will|won't) (?:you|u|we|i)\b|^(?:why not|why don't|how about|what about|shall|may|mind|what if|who knows|guess|isn't|aren't|wasn't|don't|doesn't|okay|ok|right|really|huh)\b|\bplease\b/i,
  de: /^(?:könnt|würd|kannst|können|darf|dürf|wollen wir|soll|wie wäre|warum nicht|möcht|willst|wollt)|\bbitte\b/i,
};
/** What a question or a request begins with, with or without its mark. */
const asking: ByTongue<ReadonlySet<string>> = {
  en: wordList(`who whom whose what which when where why how is are am was were do does did don't doesn't didn't isn't aren't
    have has had can could would will should shall may might must any anything anyone anybody please let let's tell i'd want
    need ready if whether wonder wondering ask guess so and or not no say suppose see more anyone's`),
  de: wordList(`wer wen wem wessen was welche welcher welches welchen welchem wann wo wohin woher warum wieso weshalb wozu wie
    womit wofür worum woran wovon bitte ob wenn so und oder nicht nein sag sagen lass lassen nun na doch noch etwa`),
};
const tag =
  /[,–—-]\s*(?:oder|nicht wahr|ja|gell|or|right|no|yes|ok|okay|\w+n[’']t \w+|(?:is|are|do|does|did|was|will|can) \w+)[\s?.!]*$/i;

/** Whether a short question became a plain statement, or the other way round, by the forms of both. */
export function isTurnedQuestion(sides: Bilingual): boolean {
  const [from, to] = [originalOf(sides), translationOf(sides)];
  const [asked, told] = textOf(from).includes('?') ? [from, to] : [to, from];
  const tongue: Tongue = asked === sides.en ? 'en' : 'de';
  if (Math.max(asked.words.length, told.words.length) > longest || told.words.length < 2) return false;
  const question = textOf(asked).trim().replaceAll('’', "'");
  if ((question.match(/[.!?:;](?:\s|$)/g) ?? []).length > 1 || polite[tongue].test(question) || tag.test(question))
    return false;
  return isStatement(told, otherTongue(tongue));
}

/** What a statement asks all the same: `I wonder who …`. */
const indirect =
  /\b(?:wonder\w*|whether|what|which|who|when|where|why|how|mind|did you|would you|ob|wer|welche[rsnm]?|wann|warum)\b/i;

/** A clause that ends with a full stop and begins neither like a question nor like a request. */
function isStatement(side: Side, tongue: Tongue): boolean {
  const text = textOf(side).trim();
  const [first, second] = side.words;
  if (!/[^.!?:…]\.["”“»]?$/.test(text) || /[.!:;…]\s/.test(text) || tag.test(text) || first === undefined) return false;
  if (asking[tongue].has(first.lower) || indirect.test(text)) return false;
  // `Sagen Sie …`, `Ist es …`: the verb comes first.
  return !(
    tongue === 'de' &&
    /^(?:sie|ich|du|wir|er|es|ihr|man|das|mir|uns)$/.test(second?.lower ?? '') &&
    !isSubject(first)
  );
}

const isSubject = ({ lower }: Word): boolean =>
  /^(?:ich|du|er|sie|es|wir|ihr|man|das|dies|der|die|dann|jetzt|hier|da|dort|heute|morgen|gestern|leider|vielleicht)$/.test(
    lower,
  );

const textOf = ({ text, span }: Side): string => text.slice(span.start, span.end);

/** Kinds of question words. `what` and `was` ask for anything, and `how` for a place or a name as well. */
const kinds: readonly ByTongue<RegExp>[] = [
  { en: /^(?:who|whom|whose)$/, de: /^(?:wer|wen|wem|wessen)$/ },
  { en: /^when$/, de: /^wann$/ },
  { en: /^why$/, de: /^(?:warum|wieso|weshalb|wozu)$/ },
  { en: /^where$/, de: /^(?:wo|wohin|woher)$/ },
  { en: /^how$/, de: /^wie$/ },
];
const who = 0;
const where = 3;
const how = 4;

/** The question words that short texts begin with, if they ask for different things; null if they do not. */
export function turnedQuestionWord({ en, de }: Bilingual): ByTongue<Word> | null {
  const [first, second] = en.words;
  const other = de.words[0];
  if (first === undefined || other === undefined || Math.max(en.words.length, de.words.length) > longest) return null;
  const [english, german] = [
    kinds.findIndex((kind) => kind.en.test(first.lower)),
    kinds.findIndex((kind) => kind.de.test(other.lower)),
  ];
  if (english === -1 || german === -1 || english === german) return null;
  // `How do I find …?` is `Wo finde ich …?`, `Who are you?` is `Wie heißt du?`; `how come` is `warum`, `how long` may be `wann`.
  if (english === how && (german === where || /^(?:come|long|soon|is|can|could|often)$/.test(second?.lower ?? '')))
    return null;
  if (german === how && (english === where || (english === who && /^(?:is|are|am)$/.test(second?.lower ?? ''))))
    return null;
  return { en: first, de: other };
}
