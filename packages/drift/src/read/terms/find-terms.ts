import type { Lexicon, Span, Tongue } from '@gegenlesen/bitext';
import { isFormOf } from './inflection.ts';
import { type Token, tokensOf } from './tokens.ts';

/** A term of a glossary. */
export interface Term<Owner> {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** What the term belongs to, for the caller. */
  readonly owner: Owner;
}

/** A place where a term occurs, in some form. */
export interface Found<Owner> extends Span {
  readonly term: Term<Owner>;
}

/** Terms by their first letters, so that each word is compared with few of them. */
export type TermIndex<Owner> = ReadonlyMap<string, readonly Term<Owner>[]>;

/** How many letters inflection removes from the end of a word at most. */
const mostLost = 2;
/** How many letters inflection adds at most: `innen`. */
const mostAdded = 5;
/** Letters. A shorter term may be part of other words by chance. */
const shortestPart = 4;

const keyOf = (folded: string): string => folded.slice(0, Math.max(1, folded.length - mostLost));

/** The keys of all terms that a word may be a form of. */
const keysFor = (folded: string): readonly string[] =>
  Array.from({ length: mostLost + mostAdded + 1 }, (_, less) => folded.length - less).flatMap((length) =>
    length > 0 ? folded.slice(0, length) : [],
  );

/** Terms by their first letters; those without a word are left out. */
export function indexTerms<Owner>(terms: Iterable<{ readonly text: string; readonly owner: Owner }>): TermIndex<Owner> {
  const index = new Map<string, Term<Owner>[]>();
  for (const { text, owner } of terms) {
    const tokens = tokensOf(text);
    if (tokens[0] === undefined) continue;
    const key = keyOf(tokens[0].folded);
    const before = index.get(key);
    if (before === undefined) index.set(key, [{ text, tokens, owner }]);
    else before.push({ text, tokens, owner });
  }
  return index;
}

/** The places of all terms in a text, in order; terms inside longer ones are left out. */
export function findTerms<Owner>(
  tokens: readonly Token[],
  index: TermIndex<Owner>,
  lang: Tongue,
): readonly Found<Owner>[] {
  const found = tokens.flatMap(({ folded }, at) =>
    keysFor(folded)
      .flatMap((key) => index.get(key) ?? [])
      .flatMap((term): readonly Found<Owner>[] => {
        const end = endOf(term.tokens, tokens, at, lang);
        return end === null ? [] : [{ term, start: tokens[at]?.start ?? 0, end }];
      }),
  );
  return found.filter((each) => !found.some((other) => isWithin(each, other)));
}

/** The end of a term that begins at a word; null if it does not. */
function endOf(term: readonly Token[], tokens: readonly Token[], at: number, lang: Tongue): number | null {
  const isThere = term.every((token, i) => {
    const word = tokens[at + i];
    const isNext = i === 0 || word?.isApart === false;
    return word !== undefined && isNext && isFormOf(token, word, lang, i === term.length - 1);
  });
  return isThere ? (tokens[at + term.length - 1]?.end ?? null) : null;
}

const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;

/**
 * Whether a text has a term in any form: with other endings, in a compound, as one word or with a hyphen, or in a form that
 * only the lexicon knows.
 */
export function hasTerm(
  { tokens: term }: Pick<Term<unknown>, 'tokens'>,
  tokens: readonly Token[],
  lang: Tongue,
  lexicon: Lexicon | null,
): boolean {
  const joined = term.map(({ folded }) => folded).join('');
  const squeezed = tokens.map((token) => (token.isJoined ? '' : ' ') + token.folded).join('');
  if (joined.length >= shortestPart && squeezed.includes(joined)) return true;
  const isForm = (token: Token, word: Token, i: number): boolean =>
    isFormOf(token, word, lang, i === term.length - 1) ||
    (lexicon !== null && isSameStem(token.text, word.text, lang, lexicon));
  return tokens.some((_, at) =>
    term.every((token, i) => {
      const word = tokens[at + i];
      return word !== undefined && isForm(token, word, i);
    }),
  );
}

function isSameStem(one: string, other: string, lang: Tongue, lexicon: Lexicon): boolean {
  const stem = lexicon.stemOf(one, lang);
  return stem !== -1 && stem === lexicon.stemOf(other, lang);
}
