/** Compares names by their UTF-16 units, so that they sort alike on every machine, whatever its language. */
export const compareNames = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
