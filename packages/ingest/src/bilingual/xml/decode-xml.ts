import { InputError } from '@gegenlesen/bitext';
import { decodeLatin } from '../../decode-latin.ts';

const declared = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/;
const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
];

/** Decodes one piece of a file; called with null at the end. */
type Decode = (chunk: Uint8Array | null) => string;

/**
 * The text of an XML file, piece by piece. The encoding follows from the byte order mark or the declaration; otherwise it
 * is UTF-8 (XML 1.0, appendix F).
 *
 * @throws InputError if the bytes are not in that encoding
 */
export async function* decodeXml(chunks: AsyncIterable<Uint8Array>, path: string): AsyncGenerator<string> {
  let decode: Decode | null = null;
  for await (const chunk of chunks) {
    decode ??= decodeAs(encodingOf(chunk), path);
    yield decode(chunk);
  }
  if (decode !== null) yield decode(null);
}

function encodingOf(head: Uint8Array): string {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => head[i] === byte));
  if (marked !== undefined) return marked[0];
  return declared.exec(new TextDecoder('latin1').decode(head.subarray(0, 200)))?.[1]?.toLowerCase() ?? 'utf-8';
}

function decodeAs(encoding: string, path: string): Decode {
  if (/^(?:windows-1252|iso-8859-1|latin-?1)$/.test(encoding)) {
    return (chunk) => (chunk === null ? '' : decodeLatin(chunk, path).text);
  }
  const decoder = decoderOf(encoding, path);
  return (chunk) => {
    try {
      return chunk === null ? decoder.decode() : decoder.decode(chunk, { stream: true });
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw new InputError(path, `contains bytes that are not ${encoding}`, saveAsUtf8);
    }
  };
}

function decoderOf(encoding: string, path: string): InstanceType<typeof TextDecoder> {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new InputError(path, `declares the unknown encoding ${encoding}`, saveAsUtf8);
  }
}

const saveAsUtf8 = { remedy: 'save it as UTF-8' };
