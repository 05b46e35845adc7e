/** The same text on one line, without what would steer a terminal: names of files and sentences come from anywhere. */
export const printable = (text: string): string =>
  text.replace(/[\p{Zl}\p{Zp}\t\n\r]+/gu, ' ').replace(/(?![\u00ad\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu, '\ufffd');
