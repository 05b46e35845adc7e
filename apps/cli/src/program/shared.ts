import { InputError } from '@gegenlesen/bitext';

/** An option that may be given more than once. */
export const repeated = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** @throws InputError where a text is not named */
export function requireBoth(command: string, original?: string, translation?: string): readonly [string, string] {
  if (original !== undefined && translation !== undefined) return [original, translation];
  throw new InputError(command, original === undefined ? 'names no files' : 'names no translation', {
    remedy: `write \`gegenlesen ${command} ORIGINAL TRANSLATION\``,
  });
}
