import type { TextPair } from './pair.ts';

/** The messages of a compiled gettext catalogue (.mo): English keys, German values, plurals as two pairs. */
export function readCatalogue(bytes: Buffer): readonly TextPair[] {
  const little = bytes.readUInt32LE(0) === 0x950412de;
  const word = (offset: number): number => (little ? bytes.readUInt32LE(offset) : bytes.readUInt32BE(offset));
  const textAt = (entry: number): string => {
    const start = word(entry + 4);
    return bytes.toString('utf8', start, start + word(entry));
  };
  const pairs: TextPair[] = [];
  for (let k = 0; k < word(8); k += 1) {
    const key = textAt(word(12) + 8 * k);
    const english = key.slice(key.indexOf('\u0004') + 1).split('\0');
    const german = textAt(word(16) + 8 * k).split('\0');
    if (english[0] === '') continue;
    for (const [form, en] of english.entries()) {
      const de = german[form];
      if (de !== undefined && de !== en) pairs.push({ de: plainMessage(de), en: plainMessage(en) });
    }
  }
  return pairs;
}

/** A message without accelerators, placeholders, markup and escapes. */
const plainMessage = (message: string): string =>
  message
    .replace(/^\w+\|/u, '')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/%(?:\d+\$)?[-+ #0]*[\d.*]*(?:hh?|ll?|[qjzt])?[a-zA-Z%]|\$\{?\w+\}?|\{\w*\}|%\d+/gu, ' ')
    .replace(/&(?:lt|gt|amp|quot|nbsp|apos);/gu, ' ')
    .replace(/\\[nt]/gu, ' ')
    .replace(/[&_~](?=\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
