import { InputError } from '@gegenlesen/bitext';
import { listed } from '../wording.ts';

/**
 * The format of a file for `--out FILE`, by the ending of its name: `check.html` is `html`.
 *
 * @param formats each with the endings of its files, the usual one first
 * @param what the file would hold, for the error: `report`
 * @throws {InputError} if the ending belongs to no format
 */
export function formatByEnding<Name extends string>(
  path: string,
  formats: readonly { readonly name: Name; readonly endings: readonly string[] }[],
  what: string,
): Name {
  const lower = path.toLowerCase();
  const [found] = formats
    .flatMap(({ name, endings }) => endings.map((ending) => ({ name, ending })))
    .filter(({ ending }) => lower.endsWith(ending))
    // `.junit.xml` says more than `.xml`.
    .sort((a, b) => b.ending.length - a.ending.length);
  if (found !== undefined) return found.name;
  throw new InputError(path, `no ${what} is written to files with this ending`, {
    remedy: `end it in one of ${listed(formats.map(({ endings }) => endings[0] ?? ''))}`,
  });
}
