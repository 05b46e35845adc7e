/** The stems of one language, numbered in the order of their commonest forms. */
export interface ModelSide {
  readonly size: number;
  /** By stem: the hash of its key. */
  readonly hashes: Uint32Array;
  /** By stem: its Zipf value (van Heuven et al. 2014), 32 a unit. */
  readonly zipf: Uint8Array;
  /** Forms that do not belong to the stem of their key: the hashes of their separate keys, and their stems. */
  readonly separateHashes: Uint32Array;
  readonly separateStems: Uint32Array;
  /** The commonest forms, front-coded in blocks of 16: a byte for the length shared with the form before, one for the length of the rest. */
  readonly forms: Uint8Array;
  /** The start of each block of forms. */
  readonly blocks: Uint32Array;
}

/**
 * How common words are, and which of them translate each other. The German stem `d` has its counterparts in `cells` from
 * `starts[d]` up to before `starts[d + 1]`, by rising English stem; a cell packs the English stem (20 bits) and the
 * levels of the probabilities into English and into German (6 bits each).
 */
export interface LexiconModel {
  readonly de: ModelSide;
  readonly en: ModelSide;
  readonly starts: Uint32Array;
  readonly cells: Uint32Array;
}

/** A step of a level, in nats: the lowest of 64 levels stands for one in ten thousand. */
const step = 0.146;

const levelOf = (probability: number): number =>
  Math.min(63, Math.max(0, Math.round(-Math.log(Math.max(probability, 1e-9)) / step)));

const probabilities = Float64Array.from({ length: 64 }, (_, level) => Math.exp(-level * step));

const probabilityOf = (level: number): number => probabilities[level] ?? 0;

export const cellOf = (en: number, intoEnglish: number, intoGerman: number): number =>
  ((en << 12) | (levelOf(intoEnglish) << 6) | levelOf(intoGerman)) >>> 0;

export const englishOf = (cell: number): number => cell >>> 12;
export const intoEnglish = (cell: number): number => probabilityOf((cell >>> 6) & 63);
export const intoGerman = (cell: number): number => probabilityOf(cell & 63);

/** `GGLX` and the version of the format. */
const magic = Uint8Array.of(0x47, 0x47, 0x4c, 0x58, 1, 0, 0, 0);

const sectionsOf = ({ de, en, starts, cells }: LexiconModel): readonly (Uint32Array | Uint8Array)[] => [
  de.hashes,
  de.zipf,
  de.forms,
  de.blocks,
  de.separateHashes,
  de.separateStems,
  en.hashes,
  en.zipf,
  en.forms,
  en.blocks,
  en.separateHashes,
  en.separateStems,
  starts,
  cells,
];

/** A model as the bytes of a file: each section follows its length in bytes and starts at a multiple of four. */
export function encodeModel(model: LexiconModel): Uint8Array {
  const sections = sectionsOf(model).map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
  const bytes = new Uint8Array(sections.reduce((sum, { length }) => sum + 4 + padded(length), magic.length));
  const view = new DataView(bytes.buffer);
  bytes.set(magic);
  let place = magic.length;
  for (const section of sections) {
    view.setUint32(place, section.length, true);
    bytes.set(section, place + 4);
    place += 4 + padded(section.length);
  }
  return bytes;
}

const padded = (length: number): number => (length + 3) & ~3;

/** Reads what `encodeModel` writes, as views of the same bytes; null if they are not a model of this version. */
export function decodeModel(bytes: Uint8Array): LexiconModel | null {
  if (magic.some((byte, i) => bytes[i] !== byte)) return null;
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.byteLength);
  let place = magic.length;
  const next = (): Uint8Array => {
    const length = place + 4 <= aligned.length ? view.getUint32(place, true) : 0;
    const section = aligned.subarray(place + 4, place + 4 + length);
    place += 4 + padded(length);
    return section;
  };
  const nextNumbers = (): Uint32Array => {
    const section = next();
    return new Uint32Array(section.buffer, section.byteOffset, section.length >>> 2);
  };
  const side = (): ModelSide => {
    const hashes = nextNumbers();
    return {
      size: hashes.length,
      hashes,
      zipf: next(),
      forms: next(),
      blocks: nextNumbers(),
      separateHashes: nextNumbers(),
      separateStems: nextNumbers(),
    };
  };
  const model = { de: side(), en: side(), starts: nextNumbers(), cells: nextNumbers() };
  return place === aligned.length ? model : null;
}
