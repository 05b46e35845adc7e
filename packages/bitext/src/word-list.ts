/** A list of words as a vocabulary file writes it: separated by white space. */
export const wordList = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
