import { InputError } from '@gegenlesen/bitext';

/** @throws InputError where a text is not named */
export function requireBoth(command: string, [original, translation]: readonly string[]): readonly [string, string] {
  if (original !== undefined && translation !== undefined) return [original, translation];
  throw new InputError(command, original === undefined ? 'names no files' : 'names no translation', {
    remedy: `write \`gegenlesen ${command} ORIGINAL TRANSLATION\``,
  });
}

/** @throws InputError where no place is named */
export function requirePlace(command: string, [place]: readonly string[]): string {
  if (place !== undefined) return place;
  throw new InputError(command, 'names no place', { remedy: `write \`gegenlesen ${command} FOLDER\`` });
}
