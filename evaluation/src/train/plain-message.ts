import type { TextPair } from '../sets/text-pair.ts';

/** A message without accelerators, placeholders, markup and escapes. */
export const plainMessage = ({ de, en }: TextPair): TextPair => ({ de: plain(de), en: plain(en) });

const plain = (message: string): string =>
  message
    .replace(/^\w+\|/u, '')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/%(?:\d+\$)?[-+ #0]*[\d.*]*(?:hh?|ll?|[qjzt])?[a-zA-Z%]|\$\{?\w+\}?|\{\w*\}|%\d+/gu, ' ')
    .replace(/&(?:lt|gt|amp|quot|nbsp|apos);/gu, ' ')
    .replace(/\\[nt]/gu, ' ')
    .replace(/[&_~](?=\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
