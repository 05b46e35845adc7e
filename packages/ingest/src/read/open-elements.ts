/** The elements that are open while XML is read, some of which are left out with all that is in them. */
export class OpenElements {
  readonly names: string[] = [];
  /** How many elements are open outside the one that is left out; null if none is. */
  #silentFrom: number | null = null;

  get isSilent(): boolean {
    return this.#silentFrom !== null;
  }

  /** The innermost element. */
  get last(): string | undefined {
    return this.names.at(-1);
  }

  open(name: string): void {
    this.names.push(name);
  }

  /** Leaves out the rest of the innermost element of this name. */
  silence(name: string): void {
    const depth = this.names.lastIndexOf(name);
    if (depth >= 0) this.#silentFrom ??= depth;
  }

  /** Closes the innermost element. @returns whether it was left out */
  close(): boolean {
    this.names.pop();
    const wasSilent = this.#silentFrom !== null;
    if (this.#silentFrom !== null && this.names.length <= this.#silentFrom) this.#silentFrom = null;
    return wasSilent;
  }
}
