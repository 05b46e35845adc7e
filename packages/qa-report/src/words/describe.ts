import type { Leftover, Provenance, Report, ReportSide } from '@gegenlesen/bitext';
import { listed, plural } from '../wording.ts';

export const sideNames = { source: 'original', target: 'translation' } as const;

const plainTag = /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i;

/** `German`, `Swiss High German`; an unknown tag stays as it is. */
export function languageName(tag: string): string {
  if (tag === 'und') return 'unknown language';
  if (!plainTag.test(tag)) return tag;
  return new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
}

/** `mill.de.txt (German, UTF-8, 12 sentences)`. */
export const sideText = (side: ReportSide): string =>
  `${side.path} (${languageName(side.lang)}, ${encodingName(side)}, ${plural(side.segments.length, 'sentence')})`;

/** `UTF-8`, `Windows-1252`: as people write them. */
export const encodingName = ({ encoding }: ReportSide): string =>
  encoding.startsWith('windows') ? encoding.replace('w', 'W') : encoding.toUpperCase();

/** How the translation was made, as a sentence. The evidence is quoted separately. */
export function provenanceSentence({ method, postEdited, from }: Provenance): string {
  const origin = from === null ? '' : ` from ${languageName(from)}`;
  const sentence = {
    machine: `Machine-translated${origin}`,
    'ai-assisted': `Translated${origin} with the help of AI`,
    human: `Translated${origin} by a person`,
    unknown: from === null ? 'Neither text says how it was translated' : `Translated${origin} by an unknown method`,
  }[method];
  if (postEdited === null) return `${sentence}.`;
  if (method === 'unknown' && from === null) return postEdited ? 'Edited by a person.' : 'Not edited by a person.';
  return postEdited ? `${sentence}, then edited by a person.` : `${sentence}, not edited by a person.`;
}

/** One kind of leftover, and how often each text has it. */
export interface LeftoverCount {
  readonly text: string;
  readonly source: number;
  readonly target: number;
}

export function countLeftovers({ source, target }: Pick<Report, 'source' | 'target'>): readonly LeftoverCount[] {
  const counts = new Map<string, { source: number; target: number }>();
  const add = (side: 'source' | 'target') => (leftover: Leftover) => {
    const text = leftover.text.trim();
    const count = counts.get(text) ?? { source: 0, target: 0 };
    count[side] += 1;
    counts.set(text, count);
  };
  source.leftovers.forEach(add('source'));
  target.leftovers.forEach(add('target'));
  return [...counts].map(([text, count]) => ({ text, ...count }));
}

/** `4 times in the original and once in the translation`. */
export const leftoverPlaces = ({ source, target }: LeftoverCount): string =>
  listed([
    ...(source > 0 ? [`${times(source)} in the original`] : []),
    ...(target > 0 ? [`${times(target)} in the translation`] : []),
  ]);

const times = (count: number): string => ['never', 'once', 'twice'][count] ?? `${count} times`;
