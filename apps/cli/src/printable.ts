/** Puts a text on one line without control characters, since file names and sentences can contain anything. */
export const printable = (text: string): string =>
  text.replace(/[\p{Zl}\p{Zp}\t\n\r]+/gu, ' ').replace(/(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd');
