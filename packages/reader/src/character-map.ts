/** What each character or sequence becomes before words are looked up; null if it stays as it is. */
export type CharacterMap = (characters: string) => string | null;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Opens a compiled character map of SentencePiece (Kudo and Richardson 2018): a double-array trie (darts-clone) over
 * UTF-8, and the replacements that it points to, each ended by a zero.
 */
export function openCharacterMap(bytes: Uint8Array): CharacterMap {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(0, true);
  const units = Uint32Array.from({ length: size / 4 }, (_, i) => view.getUint32(4 + 4 * i, true));
  const replacements = bytes.subarray(4 + size);

  /** The place of the replacement for the shortest key that the characters begin with, or -1. */
  const placeOf = (key: Uint8Array): number => {
    let at = 0;
    let unit = units[at] ?? 0;
    at ^= offsetOf(unit);
    for (const byte of key) {
      if (byte === 0) return -1;
      at ^= byte;
      unit = units[at] ?? 0;
      if (labelOf(unit) !== byte) return -1;
      at ^= offsetOf(unit);
      if (hasLeaf(unit)) return (units[at] ?? 0) & 0x7fffffff;
    }
    return -1;
  };

  return (characters) => {
    const place = placeOf(encoder.encode(characters));
    return place < 0 ? null : decoder.decode(replacements.subarray(place, replacements.indexOf(0, place)));
  };
}

const hasLeaf = (unit: number): boolean => ((unit >>> 8) & 1) === 1;
const labelOf = (unit: number): number => (unit & 0x800000ff) >>> 0;
const offsetOf = (unit: number): number => (unit >>> 10) << ((unit & 0x200) >>> 6);
