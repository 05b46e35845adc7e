import { type Document, type Format, isContainer } from '@gegenlesen/bitext';

const xml: ReadonlySet<Format> = new Set([
  'xliff',
  'sdlxliff',
  'mqxliff',
  'tmx',
  'tbx',
  'qt',
  'android',
  'resx',
  'stringsdict',
]);

/** Typed text without the control characters that XML cannot hold, if the file is made of XML. */
export const writable = (text: string, { format }: Pick<Document, 'format'>): string =>
  isContainer(format) || xml.has(format) ? text.replace(/[^\P{Cc}\t\n\r\x80-\x9f]|[\p{Cs}\ufffe\uffff]/gu, '') : text;
