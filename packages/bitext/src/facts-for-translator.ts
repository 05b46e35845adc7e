import type { StringFacts } from './string-facts.ts';
import type { BySide } from './tongue.ts';

/** What a translator needs to know about a string beside its text. */
export interface FactsForTranslator extends Omit<StringFacts, 'inlines'> {
  /** Its name in the catalogue. */
  readonly key?: string;
}

/** The facts of one side of a string, without those that are not given. */
export const translatorFactsOf = ({ key, note, limits }: FactsForTranslator): FactsForTranslator => ({
  ...(key === undefined ? {} : { key }),
  ...(note === undefined ? {} : { note }),
  ...(limits === undefined ? {} : { limits }),
});

/** The facts of both sides of a string, those of its translation first. Keys that are the text itself, as in gettext, are left out. */
export function factsForTranslator({
  source,
  target,
}: BySide<(FactsForTranslator & { readonly text: string }) | undefined>): FactsForTranslator {
  const { key, ...others } = { ...translatorFactsOf(source ?? {}), ...translatorFactsOf(target ?? {}) };
  const text = source?.text ?? '';
  return key === undefined || (text !== '' && key.includes(text)) ? others : { key, ...others };
}
