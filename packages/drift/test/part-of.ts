import type { CheckOptions, Part } from '../src/compare/parts.ts';
import { readPair } from '../src/compare/read-pair.ts';

/** An English sentence and its German translation as the comparisons see them. */
export function partOf(english: string, german: string, options: CheckOptions = {}): Part {
  const pair = { source: { text: english, lang: 'en' }, target: { text: german, lang: 'de' } } as const;
  const [part, ...others] = readPair(pair, options).parts;
  if (part === undefined || others.length > 0) throw new Error(`not one part: ${english}`);
  return part;
}
