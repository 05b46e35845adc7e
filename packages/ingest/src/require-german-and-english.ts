import { InputError, type SegmentedDocument } from '@gegenlesen/bitext';
import { baseOf, languageName } from './language/language-name.ts';

const both = ['de', 'en'];

/**
 * Only German and English can be checked, in either direction. Any pair can be aligned.
 *
 * @throws InputError naming the recognised language and the option that overrides it
 */
export function requireGermanAndEnglish(source: SegmentedDocument, target: SegmentedDocument): void {
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
  if (baseOf(source.lang) !== baseOf(target.lang)) return;
  throw new InputError(target.path, `seems to be in ${languageName(target.lang)}, like \`${source.path}\``, {
    remedy: 'name a text and its translation, or set `--source-lang` and `--target-lang` if that is wrong',
  });
}
