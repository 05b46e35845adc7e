export interface BrokenUtf8 {
  /** The number of well-formed multi-byte sequences. */
  readonly sequences: number;
  readonly faults: number;
  /** The offset of the first invalid byte. */
  readonly at: number;
}

/** How much of an invalid text is UTF-8 after all, to tell a damaged file from another encoding. */
export function brokenUtf8(bytes: Uint8Array): BrokenUtf8 {
  let sequences = 0;
  let faults = 0;
  let at = -1;
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i] ?? 0;
    if (first < 0x80) {
      i += 1;
      continue;
    }
    const length = sequenceLength(first);
    if (length > 1 && continues(bytes, i + 1, i + length)) {
      sequences += 1;
      i += length;
    } else {
      if (at < 0) at = i;
      faults += 1;
      i += 1;
    }
  }
  return { sequences, faults, at };
}

function sequenceLength(first: number): number {
  if (first >= 0xc2 && first < 0xe0) return 2;
  if (first >= 0xe0 && first < 0xf0) return 3;
  return first >= 0xf0 && first < 0xf5 ? 4 : 1;
}

function continues(bytes: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}
