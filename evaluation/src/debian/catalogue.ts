import { readFileSync } from 'node:fs';
import type { TextPair } from '../sets/text-pair.ts';
import { filesIn } from './fetch-packages.ts';

/** The messages of all German catalogues below a folder. */
export const messagesIn = (folder: string): readonly TextPair[] =>
  filesIn(folder)
    .filter((path) => /\/(?:de|de_DE)\/(?:LC_MESSAGES\/)?[^/]+\.mo$/u.test(path))
    .flatMap((path) => readMessages(readFileSync(path)));

/**
 * The messages of a compiled gettext catalogue (.mo), unchanged: English keys, German values, plurals as two pairs.
 * Messages that are the same in both languages are left out.
 */
function readMessages(bytes: Buffer): readonly TextPair[] {
  const little = bytes.readUInt32LE(0) === 0x950412de;
  const word = (offset: number): number => (little ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset));
  const textAt = (entry: number): string => {
    const start = word(entry + 4);
    return bytes.toString('utf8', start, start + word(entry));
  };
  return Array.from({ length: word(8) }, (_, k) => k).flatMap((k) => {
    const key = textAt(word(12) + 8 * k);
    const english = key.slice(key.indexOf('\u0004') + 1).split('\0');
    const german = textAt(word(16) + 8 * k).split('\0');
    if (english[0] === '') return [];
    return english.flatMap((en, form) => {
      const de = german[form];
      return de === undefined || de === en ? [] : [{ de, en }];
    });
  });
}
