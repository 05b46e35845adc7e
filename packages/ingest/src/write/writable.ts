import { type Document, isContainer } from '@gegenlesen/bitext';

/** Typed text without the control characters that XML cannot hold, if the file is made of XML. */
export const writable = (text: string, { format }: Pick<Document, 'format'>): string =>
  isContainer(format) || format === 'xliff'
    ? text.replace(/[^\P{Cc}\t\n\r\x80-\x9f]|[\p{Cs}\ufffe\uffff]/gu, '')
    : text;
