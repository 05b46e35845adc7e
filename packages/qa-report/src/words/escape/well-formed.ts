/** Makes a text that every encoding of Unicode can hold: lone surrogates become `\ufffd`. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
