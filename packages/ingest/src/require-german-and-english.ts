import { InputError, type SegmentedDocument } from '@gegenlesen/bitext';
import { baseOf, languageName } from './language/language-name.ts';

const both = ['de', 'en'];

/**
 * What can be checked: German and English, in either direction. To align, any pair will do.
 *
 * @throws InputError that names what was recognised and the option that overrides it
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
      `is read as ${languageName(document.lang)}; German and English can be checked`,
      {
        remedy: `say \`${option} de\` or \`${option} en\` if that is wrong`,
      },
    );
  }
  if (baseOf(source.lang) !== baseOf(target.lang)) return;
  throw new InputError(target.path, `is read as ${languageName(target.lang)}, as is \`${source.path}\``, {
    remedy: 'name a text and its translation, or set `--source-lang` and `--target-lang` if that is wrong',
  });
}
