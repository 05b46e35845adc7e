const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Bytes as text, without a byte order mark; null where they are not UTF-8. */
export function utf8Of(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    // The decoder has no other way of saying that the bytes are not in this encoding.
    return null;
  }
}

/** The value of a text; undefined where it is not JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // What the parser says of it differs between versions of Node; whoever asks names the line.
    return undefined;
  }
}
