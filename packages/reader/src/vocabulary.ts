/** The vocabulary of the reader as it is stored. */
export interface Vocabulary {
  /** By id; the first four and the last are not pieces of text. */
  readonly pieces: readonly string[];
  /** The logarithm of the probability of each piece. */
  readonly scores: Float32Array;
  /** A compiled character map of SentencePiece. */
  readonly characterMap: Uint8Array;
}

/** The ids around and between texts. */
export const special = { begin: 0, pad: 1, end: 2, unknown: 3 } as const;

const header = 16;

/**
 * Reads the file that training/reader/exporting.py writes: `RDV1`, three lengths (pieces, bytes of the pieces, bytes of the map;
 * 32 bits, little-endian), the scores (32-bit floats), the map, the pieces (UTF-8, one a line).
 *
 * @throws Error if the bytes are something else
 */
export function readVocabulary(bytes: Uint8Array): Vocabulary {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const number = (at: number): number => view.getUint32(at, true);
  const isOurs = bytes.byteLength > header && new TextDecoder().decode(bytes.subarray(0, 4)) === 'RDV1';
  const [count, ofPieces, ofMap] = isOurs ? [number(4), number(8), number(12)] : [0, 0, 0];
  if (bytes.byteLength !== header + 4 * count + ofMap + ofPieces)
    throw new Error('this is no vocabulary of the reader');
  const map = header + 4 * count;
  const pieces = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(map + ofMap)).split('\n');
  return {
    pieces,
    scores: Float32Array.from({ length: count }, (_, i) => view.getFloat32(header + 4 * i, true)),
    characterMap: bytes.subarray(map, map + ofMap),
  };
}
