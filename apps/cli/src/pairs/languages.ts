import { InputError, type Language } from '@gegenlesen/bitext';
import { type Recognised, recogniseLanguage } from '@gegenlesen/ingest';
import type { TextPair } from './text-pair.ts';

export interface PairLanguages {
  readonly source: Language;
  readonly target: Language;
  /** What a person should know of how they were found. */
  readonly notices: readonly string[];
}

const baseOf = (lang: Language): string => lang.toLowerCase().split(/[-_]/)[0] ?? lang;
const isKnown = (lang: Language): boolean => ['de', 'en'].includes(baseOf(lang));
const other = (lang: Language): Language => (baseOf(lang) === 'de' ? 'en' : 'de');

/**
 * The languages of a file of pairs: those asked for, else those of its first pairs. Where these are too short to tell,
 * one side is taken for German or English as the other is not, and English to German is the last resort.
 *
 * @throws InputError where they are not German and English
 */
export async function languagesOf(
  path: string,
  sample: readonly TextPair[],
  asked: { readonly sourceLang?: Language; readonly targetLang?: Language },
): Promise<PairLanguages> {
  const recognised = {
    source: await recogniseLanguage(sample.map(({ source }) => source)),
    target: await recogniseLanguage(sample.map(({ target }) => target)),
  };
  const first = asked.sourceLang ?? tell(recognised.source);
  const second = asked.targetLang ?? tell(recognised.target);
  const source = first ?? (second === null ? 'en' : other(second));
  const target = second ?? other(source);
  requireKnown(path, 'original', '--source-lang', source);
  requireKnown(path, 'translation', '--target-lang', target);
  if (baseOf(source) === baseOf(target)) {
    throw new InputError(path, `both sides read as \`${source}\``, {
      remedy: 'set `--source-lang` and `--target-lang` if that is wrong',
    });
  }
  const notices =
    first !== null && second !== null
      ? []
      : [
          `${path}: the languages cannot be told for sure; taken for ${source} to ${target}, --source-lang and --target-lang override it`,
        ];
  return { source, target, notices };
}

/** What a handful of words reads as proves nothing, unless it is one of the two that can be checked. */
function tell({ lang, share }: Recognised): Language | null {
  if (lang === 'und') return null;
  return isKnown(lang) || share > 0.8 ? lang : null;
}

function requireKnown(path: string, side: string, option: string, lang: Language): void {
  if (isKnown(lang)) return;
  throw new InputError(path, `the ${side} reads as \`${lang}\`; German and English can be checked`, {
    remedy: `say \`${option} de\` or \`${option} en\` if that is wrong`,
  });
}
