import type { Context, Contexts, Decision, MarkedSentences, MarkedText } from '@gegenlesen/bitext';

/** Where a finding stands in its sentences. */
export const contextsOf = ({ source, target }: MarkedSentences): Contexts => ({
  source: source === null ? null : contextOf(source),
  target: target === null ? null : contextOf(target),
});

/** Where the finding of a decision stood; null where that was not written down, or it pointed at nothing. */
export function contextsOfDecision(decision: Decision): Contexts | null {
  const known = contextsByDecision.get(decision);
  if (known !== undefined) return known;
  const contexts = readContexts(decision);
  contextsByDecision.set(decision, contexts);
  return contexts;
}

/** The same thousands of decisions are held against one document after the other. */
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

/** The same for two findings that may be one. */
export const wordsKey = (rule: string, { source, target }: Contexts): string =>
  JSON.stringify([rule, source?.words ?? null, target?.words ?? null]);

/** White space and the ways to write a letter make no other text. */
const even = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ');

/**
 * Whether a finding is one that a person saw before, though its sentences are joined or split otherwise since: it points at
 * the same words, and around them both texts read the same as far as both reach, in whole sentences. A text that changed is
 * another one. Where one side points at nothing its sentences must all still be there, unless the other side lost some, too.
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

/** Of two texts that end at the same place, the longer one has whole sentences more. */
function agreesBefore(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.endsWith(short) && isEnd(long.slice(0, long.length - short.length), long.length === short.length);
}

/** The same of two texts that go on from the same words. */
function agreesAfter(one: Context, other: Context): boolean {
  const [short, long] = one.after.length < other.after.length ? [one, other] : [other, one];
  if (!long.after.startsWith(short.after)) return false;
  const isWhole = long.after.length === short.after.length;
  return (
    isWhole || (long.after.charAt(short.after.length) === ' ' && isEnd(short.before + short.words + short.after, false))
  );
}

/** Whether a text holds another as whole sentences. */
function holds(long: string, short: string): boolean {
  for (let at = long.indexOf(short); at >= 0 && short !== ''; at = long.indexOf(short, at + 1)) {
    const rest = long.slice(at + short.length);
    const isEndRight = rest === '' || (rest.startsWith(' ') && isEnd(short, false));
    if (isEnd(long.slice(0, at), at === 0) && isEndRight) return true;
  }
  return false;
}

/** Whether a sentence ends with a text: not behind an initial or the figure of a day, `5. Mai`. */
const isEnd = (text: string, isNothing: boolean): boolean =>
  isNothing || /(?<!(?:^|[\s(.])(?:\p{L}|\d{1,2}))[.!?…]["'»«“”’)\]]*\s*$/u.test(text);
