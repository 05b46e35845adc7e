import { InputError, type Language, otherTongue, tongueOf } from '@gegenlesen/bitext';
import { type Recognised, recogniseLanguage } from '@gegenlesen/ingest';
import type { TextPair } from './text-pair.ts';

export interface PairLanguages {
  readonly source: Language;
  readonly target: Language;
  /** Warnings about how they were detected. */
  readonly notices: readonly string[];
}

/**
 * The languages of a file of pairs: those given, those that the file declares, or those detected in its first pairs. If
 * these are too short, each side gets the language that the other does not have; the last resort is English to German.
 *
 * @throws InputError if they are not German and English
 */
export async function languagesOf(
  path: string,
  sample: readonly TextPair[],
  asked: { readonly sourceLang?: Language; readonly targetLang?: Language },
): Promise<PairLanguages> {
  const named = sample.flatMap(({ languages }) => languages ?? []);
  // A unit without a translation may not name both.
  const declared = named.find((languages) => languages.source !== null && languages.target !== null) ?? named[0];
  const first = asked.sourceLang ?? declared?.source ?? (await tell(sample.map(({ source }) => source)));
  const second = asked.targetLang ?? declared?.target ?? (await tell(sample.map(({ target }) => target)));
  const source = first ?? (second === null ? 'en' : otherThan(second));
  const target = second ?? otherThan(source);
  requireKnown(path, 'original', '--source-lang', source);
  requireKnown(path, 'translation', '--target-lang', target);
  if (baseOf(source) === baseOf(target)) {
    throw new InputError(path, `both sides read as ${nameOf(source)}`, {
      remedy: 'set `--source-lang` and `--target-lang` if that is wrong',
    });
  }
  const isClear = sample.length === 0 || (first !== null && second !== null);
  if (isClear) return { source, target, notices: [] };
  const direction = `${nameOf(source)} to ${nameOf(target)}`;
  const override = '--source-lang and --target-lang override it';
  return { source, target, notices: [`${path}: cannot detect the languages; assuming ${direction}, ${override}`] };
}

/** Detects a language. A handful of words proves nothing, unless it is one of the two that can be checked. */
async function tell(sentences: readonly string[]): Promise<Language | null> {
  const { lang, share }: Recognised = await recogniseLanguage(passagesOf(sentences));
  if (isKnown(lang)) return lang;
  const letters = sentences.join('').match(/\p{L}/gu)?.length ?? 0;
  return lang !== 'und' && share > 0.8 && letters >= leastLetters ? lang : null;
}

/** Fewer letters can look like any language. */
const leastLetters = 50;

/** Joins sentences by tens: a short one alone says little about its language. */
const passagesOf = (sentences: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(sentences.length / 10) }, (_, i) => sentences.slice(10 * i, 10 * i + 10).join(' '));

const names = new Intl.DisplayNames('en', { type: 'language' });
const nameOf = (lang: Language): string => names.of(lang) ?? lang;

const baseOf = (lang: Language): string => lang.toLowerCase().split(/[-_]/)[0] ?? lang;
const isKnown = (lang: Language): boolean => tongueOf(lang) !== null;
const otherThan = (lang: Language): Language => otherTongue(tongueOf(lang) ?? 'en');

function requireKnown(path: string, side: string, option: string, lang: Language): void {
  if (isKnown(lang)) return;
  throw new InputError(path, `the ${side} reads as ${nameOf(lang)}; German and English can be checked`, {
    remedy: `use \`${option} de\` or \`${option} en\` if that is wrong`,
  });
}
