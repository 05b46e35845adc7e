/** Text that every encoding of Unicode can hold: half a surrogate pair becomes `\ufffd`. */
export const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');
