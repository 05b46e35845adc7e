import { InputError } from '@gegenlesen/bitext';
import { analyse } from 'chardet';
import { decodeLatin } from './decode-latin.ts';
import { brokenUtf8 } from './utf8.ts';

export interface Decoded {
  readonly text: string;
  /** A WHATWG label. */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
}

/**
 * Bytes to text. Tries, in order: the byte order mark; UTF-16 without a mark, recognised by its zero bytes; strict UTF-8,
 * which hardly any other text passes by accident; and Windows-1252 or ISO-8859-1, unless chardet clearly disagrees.
 *
 * @param path used in messages only
 * @throws InputError for binary files and other encodings
 */
export function decode(bytes: Uint8Array, path: string): Decoded {
  refuseKnownBinary(bytes, path);
  const marked = markedEncoding(bytes);
  if (marked !== null) {
    return { ...strictly(bytes.subarray(marked.length), marked.encoding, path), byteOrderMark: true };
  }
  const byZeros = utf16WithoutMark(bytes);
  const decoded = byZeros === null ? unmarked(bytes, path) : strictly(bytes, byZeros, path);
  refuseControls(decoded.text, path);
  return { ...decoded, byteOrderMark: false };
}

type Plain = Omit<Decoded, 'byteOrderMark'>;

const saveAsUtf8 = { remedy: 'save it as UTF-8' };

function strictly(bytes: Uint8Array, encoding: string, path: string): Plain {
  const text = tryDecode(bytes, encoding);
  if (text !== null) return { text, encoding };
  throw new InputError(path, `is marked as ${encoding} but contains invalid bytes`, saveAsUtf8);
}

function unmarked(bytes: Uint8Array, path: string): Plain {
  const text = tryDecode(bytes, 'utf-8');
  if (text !== null) return { text, encoding: 'utf-8' };
  const broken = brokenUtf8(bytes);
  if (broken.sequences > 2 * broken.faults) {
    const place = `byte ${broken.at}`;
    throw new InputError(path, 'is UTF-8 with invalid bytes', { place, ...saveAsUtf8 });
  }
  const foreign = foreignEncoding(bytes);
  if (foreign !== null)
    throw new InputError(path, `seems to be encoded as ${foreign}, which is not supported`, saveAsUtf8);
  return decodeLatin(bytes, path);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // This is how the decoder says that the bytes are not in this encoding.
    return null;
  }
}

const marks: readonly { readonly encoding: string; readonly mark: readonly number[] }[] = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
];

const beginsWith = (bytes: Uint8Array, beginning: readonly number[]): boolean =>
  beginning.every((byte, i) => bytes[i] === byte);

function markedEncoding(bytes: Uint8Array): { encoding: string; length: number } | null {
  const found = marks.find(({ mark }) => beginsWith(bytes, mark));
  return found === undefined ? null : { encoding: found.encoding, length: found.mark.length };
}

/** In UTF-16, every other byte of text in Latin letters is zero. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (let i = 0; i < sample.length; i += 1) if (sample[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  if (bytes.length % 2 === 1 || half === 0) return null;
  if (odd > 0.6 * half && even < 0.05 * half) return 'utf-16le';
  return even > 0.6 * half && odd < 0.05 * half ? 'utf-16be' : null;
}

/** The encoding that chardet finds much likelier than a Western one, or null. */
function foreignEncoding(bytes: Uint8Array): string | null {
  const matches = analyse(bytes.subarray(0, 65_536));
  const western = matches.find(({ name }) => name === 'ISO-8859-1' || name === 'windows-1252')?.confidence ?? 0;
  const [best] = matches;
  return best !== undefined && best.confidence > 50 && best.confidence > western + 20 ? best.name : null;
}

const binaries: readonly { readonly name: string; readonly beginning: readonly number[]; readonly remedy?: string }[] =
  [
    { name: 'a PDF file', beginning: [0x25, 0x50, 0x44, 0x46, 0x2d], remedy: 'give it the ending `.pdf`' },
    {
      name: 'a ZIP archive or an Office document',
      beginning: [0x50, 0x4b, 0x03, 0x04],
      remedy: 'give it the ending of its format, such as `.docx`',
    },
    { name: 'an old Office document', beginning: [0xd0, 0xcf, 0x11, 0xe0] },
    { name: 'an RTF document', beginning: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
    { name: 'a PNG image', beginning: [0x89, 0x50, 0x4e, 0x47] },
    { name: 'a JPEG image', beginning: [0xff, 0xd8, 0xff] },
    { name: 'a gzip archive', beginning: [0x1f, 0x8b] },
    { name: 'a binary property list', beginning: [0x62, 0x70, 0x6c, 0x69, 0x73, 0x74] },
    { name: 'encoded as UTF-32', beginning: [0xff, 0xfe, 0x00, 0x00] },
  ];

const exportAsText = { remedy: 'export it as text, Markdown or HTML in UTF-8' };

function refuseKnownBinary(bytes: Uint8Array, path: string): void {
  const found = binaries.find(({ beginning }) => beginsWith(bytes, beginning));
  if (found !== undefined) {
    throw new InputError(path, `is ${found.name}, which is not supported`, {
      remedy: found.remedy ?? exportAsText.remedy,
    });
  }
}

function refuseControls(text: string, path: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters reveal a binary file
  const place = text.search(/[\0\x01-\x08\x0e-\x1a\x7f]/);
  if (place >= 0) throw new InputError(path, 'is a binary file', { place: `character ${place}`, ...exportAsText });
}
