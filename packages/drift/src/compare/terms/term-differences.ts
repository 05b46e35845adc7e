import {
  type Glossary,
  type GlossaryEntry,
  type GlossarySide,
  type Lexicon,
  type Pair,
  type Span,
  type Tongue,
  tongueOf,
} from '@gegenlesen/bitext';
import { type Found, findTerms, hasTerm, indexTerms, type Term, type TermIndex } from '../../read/terms/find-terms.ts';
import { type Token, tokensOf } from '../../read/terms/tokens.ts';

/** A term of the original whose required translations are all missing. */
interface MissingTerm {
  readonly source: Span;
  readonly entry: GlossaryEntry;
}

/** A forbidden term in the translation. */
interface ForbiddenTerm {
  /** The term of the original; null if the entry names none. */
  readonly source: Span | null;
  readonly target: Span;
  readonly term: string;
  readonly entry: GlossaryEntry;
}

/** Where a pair disagrees with a glossary. */
export interface TermDifferences {
  readonly missing: readonly MissingTerm[];
  readonly forbidden: readonly ForbiddenTerm[];
}

interface Use {
  readonly entry: GlossaryEntry;
  readonly isForbidden: boolean;
}

/** A glossary, prepared for texts of one direction. */
interface Prepared {
  readonly source: TermIndex<GlossaryEntry>;
  readonly target: TermIndex<Use>;
  readonly required: ReadonlyMap<GlossaryEntry, readonly Term<GlossaryEntry>[]>;
}

const none: TermDifferences = { missing: [], forbidden: [] };

/** Where the translation disagrees with a glossary; nothing without a glossary, or for languages other than English and German. */
export function termDifferences(
  { source, target }: Pair,
  glossary: Glossary | undefined,
  lexicon: Lexicon | null,
): TermDifferences {
  const [from, to] = [tongueOf(source.lang), tongueOf(target.lang)];
  if (glossary === undefined || from === null || to === null) return none;
  const prepared = preparedFor(glossary, from);
  const original = findTerms(tokensOf(source.text), prepared.source, from);
  const translation = tokensOf(target.text);
  const missing = firstOfEach(original).filter(({ term: { owner } }) => {
    const required = prepared.required.get(owner) ?? [];
    return required.length > 0 && !required.some((term) => hasTerm(term, translation, to, lexicon));
  });
  const found = findTerms(translation, prepared.target, to);
  const compounds = lexicon === null || to === 'en' ? [] : inCompounds(translation, prepared.target, found, lexicon);
  const forbidden = forbiddenIn([...found, ...compounds], original);
  return {
    // A forbidden term in the place of the required one is one fault, not two.
    missing: missing
      .filter(({ term }) => !forbidden.some(({ entry }) => entry === term.owner))
      .map(({ start, end, term }) => ({ source: { start, end }, entry: term.owner })),
    forbidden,
  };
}

function forbiddenIn(
  found: readonly Found<Use>[],
  original: readonly Found<GlossaryEntry>[],
): readonly ForbiddenTerm[] {
  // One entry may forbid what another requires.
  const required = new Set(
    found.flatMap(({ start, term: { owner } }) =>
      !owner.isForbidden && original.some(({ term }) => term.owner === owner.entry) ? [start] : [],
    ),
  );
  return found.flatMap(({ start, end, term: { text, owner } }): readonly ForbiddenTerm[] => {
    if (!owner.isForbidden || required.has(start)) return [];
    const { entry } = owner;
    const named = original.find(({ term }) => term.owner === entry);
    if (named === undefined && allOf(entry.source).length > 0) return [];
    const source = named === undefined ? null : { start: named.start, end: named.end };
    return [{ source, target: { start, end }, term: text, entry }];
  });
}

/** Terms inside German compounds that are not in the glossary themselves. */
const inCompounds = (
  tokens: readonly Token[],
  index: TermIndex<Use>,
  found: readonly Found<Use>[],
  lexicon: Lexicon,
): readonly Found<Use>[] =>
  tokens
    .filter(({ start, end }) => !found.some((each) => each.start <= start && each.end >= end))
    .flatMap(({ text, start, end }) =>
      lexicon
        .splitCompound(text)
        .flatMap((part) => findTerms(tokensOf(part.charAt(0).toUpperCase() + part.slice(1)), index, 'de'))
        .map(({ term }) => ({ term, start, end })),
    );

/** The first place of each entry. */
function firstOfEach(found: readonly Found<GlossaryEntry>[]): readonly Found<GlossaryEntry>[] {
  const seen = new Set<GlossaryEntry>();
  return found.filter(({ term: { owner } }) => !seen.has(owner) && seen.add(owner));
}

const allOf = ({ terms, forbidden }: GlossarySide): readonly string[] => [...terms, ...forbidden];

/** A glossary may be long and pairs come one by one, so it is prepared once for each direction. */
const cache = new WeakMap<Glossary, Map<Tongue, Prepared>>();

function preparedFor(glossary: Glossary, from: Tongue): Prepared {
  const known = cache.get(glossary) ?? new Map<Tongue, Prepared>();
  cache.set(glossary, known);
  const before = known.get(from);
  if (before !== undefined) return before;
  const prepared = prepare(directed(glossary, from));
  known.set(from, prepared);
  return prepared;
}

/** The entries in the direction of the texts, with entries for the same term merged. */
function directed({ languages, entries }: Glossary, from: Tongue): readonly GlossaryEntry[] {
  const isReversed = languages !== null && tongueOf(languages.source) !== from;
  const turned = isReversed
    ? entries.map(({ source, target, note }) => ({ source: target, target: source, note }))
    : entries;
  const byTerms = new Map<string, GlossaryEntry>();
  for (const [i, entry] of turned.entries()) {
    const terms = allOf(entry.source).map((term) => term.toLowerCase());
    const key = terms.length === 0 ? `#${i}` : terms.sort().join('|');
    const before = byTerms.get(key);
    byTerms.set(key, before === undefined ? entry : { ...before, target: merged(before.target, entry.target) });
  }
  return [...byTerms.values()];
}

const merged = (one: GlossarySide, other: GlossarySide): GlossarySide => ({
  terms: [...one.terms, ...other.terms],
  forbidden: [...one.forbidden, ...other.forbidden],
});

function prepare(entries: readonly GlossaryEntry[]): Prepared {
  const uses = entries.flatMap((entry) => [
    ...entry.target.terms.map((text) => ({ text, owner: { entry, isForbidden: false } })),
    ...entry.target.forbidden.map((text) => ({ text, owner: { entry, isForbidden: true } })),
  ]);
  return {
    source: indexTerms(entries.flatMap((entry) => allOf(entry.source).map((text) => ({ text, owner: entry })))),
    target: indexTerms(uses),
    required: new Map(
      entries.map((entry) => [
        entry,
        entry.target.terms.map((text) => ({ text, tokens: tokensOf(text), owner: entry })),
      ]),
    ),
  };
}
