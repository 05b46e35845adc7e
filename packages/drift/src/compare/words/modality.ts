import { wordList } from '@gegenlesen/bitext';
import { type EnglishModality, readEnglishModality } from '../../read/modality/english.ts';
import { type GermanModality, readGermanModality } from '../../read/modality/german.ts';
import type { Bilingual } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import { exchanged, unpaired } from './unpaired.ts';

/** What each English kind may become in a faithful translation. */
const agreeing: Readonly<Record<EnglishModality, readonly GermanModality[]>> = {
  must: ['must', 'should', 'must not'],
  'must not': ['must not', 'must', 'may', 'should', 'can'],
  should: ['should', 'may', 'could', 'must not'],
  can: ['can', 'could', 'may', 'should', 'must not'],
  may: ['may', 'could', 'can', 'should', 'must not'],
  will: ['could', 'should', 'want', 'may'],
  want: ['want', 'should', 'may'],
};

/** Adverbs and adjectives may be the counterpart of a modal verb, but only verbs are flagged. */
const verb =
  /^(?:must|have|has|had|needs?|needed|require[sd]?|should|can|could|may|might|cannot|shall|ought|m[uü]ss|soll|k[aoö]nn|d[aü]rf|mag|mög)/;
/**
 * How far apart two verbs may be, as a share of the sentence, for one to have replaced the other. Of 6,825 sound pairs of
 * news and commentary, 17 have such verbs (15 at 0.25, 18 at 0.5).
 */
const reach = 0.35;

/** In a specification `should` is a demand: `This value should be a number`. */
const specified =
  /^(?!.*\b(?:I|you|we|they|he|she)\b).*\bshould (?:not )?(?:be|have|contain|match|start|end|consist)\b/is;

/** Who must be somebody to do something is the only one who may: `Nur root darf das`. */
const reserved = /\bmust be\b.*\bto\b/is;

/** `You'll need this` names no duty to act. */
const objects = wordList('this that it them a an the some any');
/** A German hedge says what `may` says: `müssen Sie ggf. neu starten`. */
const hedged =
  /(?<!\p{L})(?:ggf|gegebenenfalls|eventuell|evtl|möglicherweise|vielleicht|unter Umständen|u\. ?U)(?!\p{L})/u;

/** The modal verbs of a pair that were replaced by others. */
export function exchangedModals({ en, de }: Bilingual) {
  const left = unpaired(readEnglishModality(en.words), readGermanModality(de.words), (english, german) =>
    agreeing[english].includes(german),
  );
  const isVerb = (word: Word): boolean =>
    verb.test(word.lower) && !(word.lower === 'need' && objects.has(en.words[en.words.indexOf(word) + 1]?.lower ?? ''));
  const verbs = {
    en: left.en.filter(({ word, kind }) => kind !== 'will' && kind !== 'want' && isVerb(word)),
    de: left.de.filter(({ word, kind }) => kind !== 'want' && verb.test(word.lower)),
  };
  const isSpecified = specified.test(en.text.slice(en.span.start, en.span.end));
  const isReserved =
    reserved.test(en.text.slice(en.span.start, en.span.end)) && de.words.some(({ lower }) => lower === 'nur');
  return exchanged(verbs, reach).filter(
    ({ en: from, de: to }) =>
      !(from.kind === 'may' && hedged.test(de.text.slice(de.span.start, de.span.end))) &&
      !(isSpecified && from.kind === 'should' && to.kind === 'must') &&
      !(isReserved && from.kind === 'must'),
  );
}
