import { type EnglishModality, readEnglishModality } from '../../read/modality/english.ts';
import { type GermanModality, readGermanModality } from '../../read/modality/german.ts';
import type { Bilingual } from '../../read/sides.ts';
import { exchanged, unpaired } from './unpaired.ts';

/** What each English kind may become in a faithful translation. */
const agreeing: Readonly<Record<EnglishModality, readonly GermanModality[]>> = {
  must: ['must', 'should', 'must not'],
  'must not': ['must not', 'must', 'may', 'should', 'can'],
  should: ['should', 'may', 'could', 'must not'],
  can: ['can', 'could', 'may', 'must not'],
  may: ['may', 'could', 'can', 'should', 'must not'],
  will: ['could', 'should', 'want', 'may'],
  want: ['want', 'should', 'may'],
};

/** Adverbs and adjectives answer a modal verb; only verbs are told. */
const verb =
  /^(?:must|have|has|had|needs?|needed|require[sd]?|should|can|could|may|might|cannot|shall|ought|m[uü]ss|soll|k[aoö]nn|d[aü]rf|mag|mög)/;
/** How far apart, as a share of the sentence, the two verbs of one clause may stand. */
const reach = 0.35;

/** The modal verbs of a pair that became others. */
export function exchangedModals({ en, de }: Bilingual) {
  const left = unpaired(readEnglishModality(en.words), readGermanModality(de.words), (english, german) =>
    agreeing[english].includes(german),
  );
  const verbs = {
    en: left.en.filter(({ word, kind }) => kind !== 'will' && kind !== 'want' && verb.test(word.lower)),
    de: left.de.filter(({ word, kind }) => kind !== 'want' && verb.test(word.lower)),
  };
  return exchanged(verbs, reach);
}
