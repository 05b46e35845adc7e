import { InputError } from '@gegenlesen/bitext';
import { type GetTextTranslations, po } from 'gettext-parser';
import type { Unit } from './unit.ts';

/**
 * The units of a GNU gettext catalogue, in order; a plural is a separate unit. The source is English, as is usual with
 * gettext; the header names the language of the translation. Obsolete entries are left out.
 *
 * @throws InputError with the line if the catalogue is broken
 */
export function readPo(bytes: Uint8Array, path: string): readonly Unit[] {
  const { headers, translations } = parse(bytes, path);
  const lang = headers?.Language?.trim() || null;
  return Object.values(translations).flatMap((entries) =>
    Object.values(entries)
      .filter(({ msgid }) => msgid !== '')
      .flatMap(({ msgctxt, msgid, msgid_plural, msgstr }) => {
        const name = msgctxt === undefined ? msgid : `${msgctxt}: ${msgid}`;
        const unit = (id: string, source: string, target: string): Unit => ({
          id,
          source: { text: source, lang: 'en' },
          target: { text: target, lang },
        });
        const one = unit(name, msgid, msgstr[0] ?? '');
        return msgid_plural === undefined || msgid_plural === ''
          ? [one]
          : [one, unit(`${name} (plural)`, msgid_plural, msgstr[1] ?? '')];
      }),
  );
}

function parse(bytes: Uint8Array, path: string): GetTextTranslations {
  try {
    return po.parse(Buffer.from(bytes), { defaultCharset: 'utf-8' });
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    const line = 'lineNumber' in error ? { place: `line ${String(error.lineNumber)}` } : {};
    throw new InputError(path, `is not a gettext catalogue: ${error.message}`, {
      ...line,
      remedy: 'see `msgfmt --check`',
    });
  }
}
