import type { Language } from '@gegenlesen/bitext';
import { recogniseLanguage, type Unit } from '@gegenlesen/ingest';

/** Enough to recognise a language. */
export const sampleSize = 200;

/** The languages of some units: those asked for, or those that the file declares, or those that their texts are in. */
export async function languagesOfUnits(
  units: readonly Unit[],
  asked: { readonly sourceLang?: Language | undefined; readonly targetLang?: Language | undefined },
): Promise<{ readonly source: Language; readonly target: Language }> {
  const of = async (side: 'source' | 'target'): Promise<Language> =>
    units.find((unit) => unit[side].lang !== null)?.[side].lang ??
    (await recogniseLanguage(units.map((unit) => unit[side].text))).lang;
  return { source: asked.sourceLang ?? (await of('source')), target: asked.targetLang ?? (await of('target')) };
}
