import { hasKeys, InputError, isBilingual, type Language, type SegmentedDocument } from '@gegenlesen/bitext';

import { baseOf, languageName } from './language/language-name.ts';
import type { ReadOptions } from './read-options.ts';
import { segmentDocument } from './segment-document.ts';

export interface PairOptions extends ReadOptions {
  /** `--source-lang`: the language of the original; overrides what is recognised. */
  readonly sourceLang?: Language;
  /** `--target-lang` */
  readonly targetLang?: Language;
}

export interface OrderedPair {
  readonly source: SegmentedDocument;
  readonly target: SegmentedDocument;
  /** Whether the texts were given in the wrong order. */
  readonly swapped: boolean;
  /** One sentence each, for human readers. */
  readonly notices: readonly string[];
}

/**
 * Decides which of two texts is the original. The given order counts unless the requested languages or, without any, a
 * note shows that the texts were swapped: a text that says it was translated from the language of the other is the
 * translation. A requested language that neither text is in overrides what is recognised. Any pair of languages is
 * ordered; `requireGermanAndEnglish` decides which can be checked.
 *
 * @throws InputError if both arguments are the same file or an option is not a language
 */
export async function orderPair(
  original: SegmentedDocument,
  translation: SegmentedDocument,
  options: PairOptions = {},
): Promise<OrderedPair> {
  refuseSameFile(original, translation);
  requireLanguage('--source-lang', options.sourceLang);
  requireLanguage('--target-lang', options.targetLang);
  const reason = reasonToSwap(original, translation, options);
  const [first, second] = reason === null ? [original, translation] : [translation, original];
  const [source, target] = await withLanguages(first, second, options);
  const swapped =
    reason === null
      ? []
      : [`The arguments were swapped: \`${source.path}\` is taken as the original because ${reason}.`];
  return {
    source,
    target,
    swapped: reason !== null,
    notices: [...swapped, ...inferred(first, source), ...inferred(second, target)],
  };
}

const same = (one: Language, other: Language): boolean => baseOf(one) === baseOf(other);

function reasonToSwap(
  original: SegmentedDocument,
  translation: SegmentedDocument,
  { sourceLang, targetLang }: PairOptions,
): string | null {
  if (sourceLang !== undefined || targetLang !== undefined) {
    const asked = (first: Language, second: Language): number =>
      Number(sourceLang !== undefined && same(first, sourceLang)) +
      Number(targetLang !== undefined && same(second, targetLang));
    const swapped = asked(translation.lang, original.lang) > asked(original.lang, translation.lang);
    return swapped ? `it is the ${languageName(translation.lang)} text` : null;
  }
  const says = isTranslationOf(original, translation) && !isTranslationOf(translation, original);
  return says ? `\`${original.path}\` says that it was translated` : null;
}

/** Judged by its own note. A note that names another language is not about this pair. */
function isTranslationOf({ note, lang }: SegmentedDocument, other: SegmentedDocument): boolean {
  if (note === null || same(lang, other.lang)) return false;
  return note.from === null || same(note.from, other.lang);
}

async function withLanguages(
  first: SegmentedDocument,
  second: SegmentedDocument,
  { sourceLang, targetLang, ...reading }: PairOptions,
): Promise<readonly [SegmentedDocument, SegmentedDocument]> {
  const sourceTag = sourceLang ?? complement(first.lang, targetLang ?? second.lang);
  const targetTag = targetLang ?? complement(second.lang, sourceTag);
  return Promise.all([inLanguage(first, sourceTag, reading), inLanguage(second, targetTag, reading)]);
}

/** If one text is too short to recognise and the other German or English, it is assumed to be in the other of the two. */
function complement(lang: Language, other: Language): Language {
  if (lang !== 'und') return lang;
  if (same(other, 'de')) return 'en';
  return same(other, 'en') ? 'de' : lang;
}

/** Sentences are split differently in another language. */
async function inLanguage(
  document: SegmentedDocument,
  lang: Language,
  reading: ReadOptions,
): Promise<SegmentedDocument> {
  if (document.lang === lang) return document;
  return same(document.lang, lang) || hasKeys(document.format)
    ? { ...document, lang }
    : segmentDocument(document, { ...reading, lang });
}

function inferred(before: SegmentedDocument, { path, lang }: SegmentedDocument): string[] {
  return before.lang === 'und' && lang !== 'und'
    ? [`The language of \`${path}\` was not recognised; it is assumed to be ${languageName(lang)}.`]
    : [];
}

function refuseSameFile(original: SegmentedDocument, translation: SegmentedDocument): void {
  if (original.path !== translation.path || original.sha256 !== translation.sha256) return;
  if (isBilingual(original.format)) return;
  throw new InputError(translation.path, `contains the same text as \`${original.path}\``, {
    remedy: 'name the original first and its translation second',
  });
}

function requireLanguage(option: string, lang: Language | undefined): void {
  if (lang === undefined || /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{1,8})*$/.test(lang)) return;
  throw new InputError(option, `\`${lang}\` is not a language tag`, { remedy: 'write `de`, `en` or the like' });
}
