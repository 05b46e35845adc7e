const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Decodes UTF-8 without its byte order mark; null if the bytes are not UTF-8. */
export function utf8Of(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    // Throwing is how the decoder reports wrong bytes.
    return null;
  }
}

/** Parses JSON; undefined if the text is not JSON. */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's message differs between versions of Node; callers name the line themselves.
    return undefined;
  }
}
