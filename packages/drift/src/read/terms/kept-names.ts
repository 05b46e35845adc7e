import { type Glossary, type Pair, type Span, tongueOf } from '@gegenlesen/bitext';
import { findTerms, indexTerms } from './find-terms.ts';
import { tokensOf } from './tokens.ts';

/** The places of the names that must stay as they are. */
export interface KeptNames {
  readonly source: readonly Span[];
  readonly target: readonly Span[];
}

const none: KeptNames = { source: [], target: [] };

/** Finds the names that must stay as they are in both texts, including genitives. */
export function keptNames({ source, target }: Pair, names: readonly string[] | undefined): KeptNames {
  if (names === undefined || names.length === 0) return none;
  const index = indexTerms(names.map((text) => ({ text, owner: null })));
  const spansIn = ({ text, lang }: Pair['source']): readonly Span[] => {
    const tongue = tongueOf(lang);
    return tongue === null ? [] : findTerms(tokensOf(text), index, tongue);
  };
  return { source: spansIn(source), target: spansIn(target) };
}

const glossaries = new WeakMap<readonly string[], Glossary>();

/** The same names as a glossary with the same terms in both languages, to find those that were translated. */
export function glossaryOfNames(names: readonly string[]): Glossary {
  const known = glossaries.get(names);
  if (known !== undefined) return known;
  const side = (name: string) => ({ terms: [name], forbidden: [] });
  const glossary = {
    languages: null,
    entries: names.map((name) => ({ source: side(name), target: side(name), note: null })),
  };
  glossaries.set(names, glossary);
  return glossary;
}
