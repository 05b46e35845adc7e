import { InputError, type Language, type SegmentedDocument } from '@gegenlesen/bitext';
import { baseOf, languageName } from './language/language-name.ts';

const both = ['de', 'en'];

/**
 * Only German and English can be checked, in either direction. Two texts in the same of the two pass if they are
 * much the same: the translation was left untranslated, unless the caller said that this is its language.
 *
 * @param targetLang the language of the translation, if the caller named it
 * @throws InputError naming the recognised language and the option that overrides it
 */
export function requireGermanAndEnglish(
  source: SegmentedDocument,
  target: SegmentedDocument,
  targetLang?: Language,
): void {
  const sides = [
    { document: source, option: '--source-lang' },
    { document: target, option: '--target-lang' },
  ];
  for (const { document, option } of sides) {
    if (both.includes(baseOf(document.lang))) continue;
    throw new InputError(
      document.path,
      `seems to be in ${languageName(document.lang)}; only German and English can be checked`,
      {
        remedy: `use \`${option} de\` or \`${option} en\` if that is wrong`,
      },
    );
  }
  if (baseOf(source.lang) !== baseOf(target.lang) || (targetLang === undefined && repeats(target, source))) return;
  throw new InputError(target.path, `seems to be in ${languageName(target.lang)}, like \`${source.path}\``, {
    remedy: 'name a text and its translation, or set `--source-lang` and `--target-lang` if that is wrong',
  });
}

/** The share of its sentences from which a text repeats another. */
const much = 0.3;

function repeats({ segments }: SegmentedDocument, other: SegmentedDocument): boolean {
  const said = new Set(other.segments.map(({ text }) => text));
  return segments.filter(({ text }) => said.has(text)).length >= segments.length * much;
}
