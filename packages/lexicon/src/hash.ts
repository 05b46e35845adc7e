/** The FNV-1a hash (Fowler, Noll, Vo 1991) of the UTF-16 units of a text: 32 bits, 0 to 2^32 - 1. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  // Mixes into the low bits, which choose the place in a table.
  hash ^= hash >>> 15;
  return hash >>> 0;
}
