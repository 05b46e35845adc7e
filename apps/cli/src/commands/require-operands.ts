import { formatAlone, InputError } from '@gegenlesen/bitext';

/** @throws InputError if a text is not named */
export function requireBoth(command: string, [original, translation]: readonly string[]): readonly [string, string] {
  if (original !== undefined && translation !== undefined) return [original, translation];
  throw new InputError(command, original === undefined ? 'needs two files' : 'needs a translation', {
    remedy: `write \`gegenlesen ${command} ORIGINAL TRANSLATION\``,
  });
}

/**
 * Both texts, or one file that holds both.
 *
 * @throws InputError if a text is not named
 */
export function requireTexts(command: string, operands: readonly string[]): readonly [string, string] {
  const [only, translation] = operands;
  return only !== undefined && translation === undefined && formatAlone(only) !== null
    ? [only, only]
    : requireBoth(command, operands);
}

/** @throws InputError if no place is named */
export function requirePlace(command: string, [place]: readonly string[]): string {
  if (place !== undefined) return place;
  throw new InputError(command, 'needs a place', { remedy: `write \`gegenlesen ${command} FOLDER\`` });
}
