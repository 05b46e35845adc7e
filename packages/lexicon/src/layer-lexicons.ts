import { type Lexicon, otherTongue, type Tongue, type Translation } from '@gegenlesen/bitext';

/** More stems than any model has, so that a number shows which layer a stem is from. */
const span = 2 ** 20;

/**
 * Several lexicons as one: those learned from a user's texts on top of the built-in one. A word has the stem of the
 * first layer that knows it, and the surest layer decides how well two words match. Opposites, exonyms, compounds and
 * function words are not learned from texts, so only the first layer answers for them.
 */
export function layerLexicons(base: Lexicon, ...layers: readonly Lexicon[]): Lexicon {
  const all = [base, ...layers];
  const stemOf = (word: string, lang: Tongue): number => {
    for (const [layer, lexicon] of all.entries()) {
      const stem = lexicon.stemOf(word, lang);
      if (stem !== -1) return layer * span + stem;
    }
    return -1;
  };
  const wordOf = (stem: number, lang: Tongue): string => all[Math.floor(stem / span)]?.wordOf(stem % span, lang) ?? '';
  const known = all.map(() => ({ de: new Map<number, number>(), en: new Map<number, number>() }));
  /** The stem of one layer for a stem of all of them. */
  const within = (layer: number, stem: number, lang: Tongue): number => {
    if (stem < 0) return -1;
    if (Math.floor(stem / span) === layer) return stem % span;
    const remembered = known[layer]?.[lang].get(stem);
    if (remembered !== undefined) return remembered;
    const found = all[layer]?.stemOf(wordOf(stem, lang), lang) ?? -1;
    known[layer]?.[lang].set(stem, found);
    return found;
  };
  const most = (de: number, en: number, ask: (lexicon: Lexicon, de: number, en: number) => number): number => {
    let value = 0;
    for (const [layer, lexicon] of all.entries()) {
      value = Math.max(value, ask(lexicon, within(layer, de, 'de'), within(layer, en, 'en')));
    }
    return value;
  };
  return {
    ...base,
    stemOf,
    wordOf,
    score: (de, en) => most(de, en, (lexicon, a, b) => lexicon.score(a, b)),
    probability: (de, en, to) => most(de, en, (lexicon, a, b) => lexicon.probability(a, b, to)),
    frequency: (stem, lang) => (stem < 0 ? 0 : (all[Math.floor(stem / span)]?.frequency(stem % span, lang) ?? 0)),
    counterparts: (stem, lang) => {
      const other = otherTongue(lang);
      const found = all.flatMap((lexicon, layer) =>
        lexicon.counterparts(within(layer, stem, lang), lang).map((id) => stemOf(lexicon.wordOf(id, other), other)),
      );
      return [...new Set(found)];
    },
    translations: (word, lang) => merged(all.flatMap((lexicon) => lexicon.translations(word, lang))),
  };
}

/** Each word once, with its highest probability in any layer. */
function merged(translations: readonly Translation[]): readonly Translation[] {
  const best = new Map<string, Translation>();
  for (const translation of translations) {
    const key = translation.word.toLowerCase();
    if (translation.probability > (best.get(key)?.probability ?? -1)) best.set(key, translation);
  }
  return [...best.values()].sort((a, b) => b.probability - a.probability);
}
