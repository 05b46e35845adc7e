/**
 * The pieces of the vocabulary as a tree over UTF-16 units, in which steps are looked up by hashing: pieces that begin
 * alike share their beginning.
 */
export class Pieces {
  /** For each slot of the table: the node and unit that it belongs to, and the node that they lead to. */
  readonly #froms: Int32Array;
  readonly #units: Uint16Array;
  readonly #tos: Int32Array;
  readonly #mask: number;
  /** The piece that ends at each node, or -1. */
  readonly #ends: number[] = [-1];

  /** @param pieces by id; an empty one is never found */
  constructor(pieces: readonly string[]) {
    const units = pieces.reduce((sum, { length }) => sum + length, 0);
    const size = 2 ** Math.ceil(Math.log2(units + 2));
    this.#mask = size - 1;
    this.#froms = new Int32Array(size).fill(-1);
    this.#units = new Uint16Array(size);
    this.#tos = new Int32Array(size);
    pieces.forEach((piece, id) => {
      if (piece !== '') this.#ends[this.#insert(piece)] = id;
    });
  }

  /** The node that a unit leads to from a node; the first node is 0, and -1 is nowhere. */
  step(from: number, unit: number): number {
    const slot = this.#slotOf(from, unit);
    return this.#froms[slot] === -1 ? -1 : (this.#tos[slot] ?? -1);
  }

  /** The id of the piece that ends at a node, or -1. */
  endsAt(node: number): number {
    return this.#ends[node] ?? -1;
  }

  #insert(piece: string): number {
    let node = 0;
    for (let i = 0; i < piece.length; i += 1) {
      const unit = piece.charCodeAt(i);
      const slot = this.#slotOf(node, unit);
      if (this.#froms[slot] === -1) {
        this.#froms[slot] = node;
        this.#units[slot] = unit;
        this.#tos[slot] = this.#ends.length;
        this.#ends.push(-1);
      }
      node = this.#tos[slot] ?? 0;
    }
    return node;
  }

  #slotOf(from: number, unit: number): number {
    let slot = (Math.imul(from, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b)) >>> 7;
    slot &= this.#mask;
    while (this.#froms[slot] !== -1 && (this.#froms[slot] !== from || this.#units[slot] !== unit)) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }
}
