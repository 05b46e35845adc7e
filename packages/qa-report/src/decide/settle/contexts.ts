import type { Context, Contexts, Decision, MarkedSentences, MarkedText } from '@gegenlesen/bitext';

/** The words that a finding marks in its sentences, and what surrounds them. */
export const contextsOf = ({ source, target }: MarkedSentences): Contexts => ({
  source: source === null ? null : contextOf(source),
  target: target === null ? null : contextOf(target),
});

/** The same for the finding of a decision; null if it was not recorded, or the finding marked nothing. */
export function contextsOfDecision(decision: Decision): Contexts | null {
  const known = contextsByDecision.get(decision);
  if (known !== undefined) return known;
  const contexts = readContexts(decision);
  contextsByDecision.set(decision, contexts);
  return contexts;
}

/** Thousands of decisions are compared with one document after another. */
const contextsByDecision = new WeakMap<Decision, Contexts | null>();

function readContexts({ source, target, marked, words }: Decision): Contexts | null {
  if (marked === undefined || words !== undefined || (marked.source === null && marked.target === null)) return null;
  return contextsOf({
    source: source === null ? null : { text: source, mark: marked.source },
    target: target === null ? null : { text: target, mark: marked.target },
  });
}

function contextOf({ text, mark }: MarkedText): Context {
  if (mark === null) return { before: even(text), words: null, after: '' };
  const { start, end } = mark;
  return { before: even(text.slice(0, start)), words: even(text.slice(start, end)), after: even(text.slice(end)) };
}

/** Findings that may be the same have the same key. */
export const wordsKey = (rule: string, { source, target }: Contexts): string =>
  JSON.stringify([rule, source?.words ?? null, target?.words ?? null]);

/** Neither white space nor the encoding of an accent makes a different text. */
const even = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

/**
 * Whether a finding is one that a person saw before, even if its sentences have been joined or split since. It must mark the
 * same words, and the texts around them must agree, sentence by sentence, as far as both reach; a changed text is a different
 * place. Where one side marks nothing, all its sentences must still be there, unless the other side lost some, too.
 */
export function isSamePlace(then: Contexts, now: Contexts): boolean {
  if (!isSameSide(then.source, now.source) || !isSameSide(then.target, now.target)) return false;
  const isShort = { source: isShortened(then.source, now.source), target: isShortened(then.target, now.target) };
  const isWordless = (side: 'source' | 'target'): boolean => now[side]?.words === null;
  return (
    !(isWordless('source') && isShort.source && !isShort.target) &&
    !(isWordless('target') && isShort.target && !isShort.source)
  );
}

function isSameSide(one: Context | null, other: Context | null): boolean {
  if (one === null || other === null) return one === other;
  if (one.words !== other.words) return false;
  if (one.words === null) return holds(one.before, other.before) || holds(other.before, one.before);
  return agreesBefore(one.before, other.before) && agreesAfter(one, other);
}

const lengthOf = (context: Context | null): number =>
  context === null ? 0 : context.before.length + (context.words?.length ?? 0) + context.after.length;

const isShortened = (then: Context | null, now: Context | null): boolean => lengthOf(now) < lengthOf(then);

/** Of two texts that end at the same place, the longer one begins with additional whole sentences. */
function agreesBefore(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.endsWith(short) && isEnd(long.slice(0, long.length - short.length), long.length === short.length);
}

/** Of two texts after the same words, the longer one goes on with additional whole sentences. */
function agreesAfter(one: Context, other: Context): boolean {
  const [short, long] = one.after.length < other.after.length ? [one, other] : [other, one];
  if (!long.after.startsWith(short.after)) return false;
  const isWhole = long.after.length === short.after.length;
  return (
    isWhole || (long.after.charAt(short.after.length) === ' ' && isEnd(short.before + short.words + short.after, false))
  );
}

/** Whether a text contains another one as whole sentences. */
function holds(long: string, short: string): boolean {
  for (let at = long.indexOf(short); at >= 0 && short !== ''; at = long.indexOf(short, at + 1)) {
    const rest = long.slice(at + short.length);
    const isEndRight = rest === '' || (rest.startsWith(' ') && isEnd(short, false));
    if (isEnd(long.slice(0, at), at === 0) && isEndRight) return true;
  }
  return false;
}

/** Whether a text ends with the end of a sentence, which an initial or the number of a day, as in `5. Mai`, is not. */
const isEnd = (text: string, isNothing: boolean): boolean =>
  isNothing || /(?<!(?:^|[\s(.])(?:\p{L}|\d{1,2}))[.!?…]["'»«“”’)\]]*\s*$/u.test(text);
