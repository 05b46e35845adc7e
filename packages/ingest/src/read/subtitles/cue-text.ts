import type { Span } from '@gegenlesen/bitext';
import { escapedParts } from '../../catalogues/escaped-parts.ts';
import { collapse, type Part } from '../../prose.ts';
import type { SubtitleFormat } from './split-cues.ts';

/** In WebVTT, tags and character references; in SRT, what players take for markup: `<font color="red">`, `{\an8}`. */
const markup: Readonly<Record<SubtitleFormat, RegExp>> = {
  vtt: /<[^<>]*>|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,30});/g,
  srt: /<\/?(?:[biusc]|font|v|lang|ruby|rt)(?:[ .][^<>]*)?>|\{\\[^{}]*\}/gi,
};

/** The first markup in a text; null if there is none. */
export const firstMarkup = (text: string, format: SubtitleFormat): string | null =>
  text.match(markup[format])?.[0] ?? null;

/** What a viewer sees of a line. */
export const seenParts = (text: string, line: Span, format: SubtitleFormat): readonly Part[] =>
  collapse(
    escapedParts(text, line, markup[format], (found) => (found.startsWith('&') ? referred(found) : '')).filter(
      (part) => part.text !== '',
    ),
  );

/** Those that WebVTT names itself, and those that texts in German and English need. All of HTML would take a parser of HTML. */
const references: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '\u200e', rlm: '\u200f', quot: '"', apos: "'", shy: '\u00ad' },
  ...{ auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', euro: '€', deg: '°' },
  ...{ ndash: '–', mdash: '—', hellip: '…', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›' },
  ...{ bdquo: '„', ldquo: '“', rdquo: '”', sbquo: '‚', lsquo: '‘', rsquo: '’' },
};

/** What a character reference stands for; itself if it is none. */
function referred(reference: string): string {
  const name = reference.slice(1, -1);
  if (!name.startsWith('#')) return references[name] ?? reference;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : reference;
}
