/** A field that is open: `begin`, its instruction, `separate`, its result, `end`. */
interface Field {
  instruction: string;
  isInResult: boolean;
}

/** Texts that are repeated from elsewhere, and numbers of pages, which no two languages share. */
const leftOut =
  /^\s*(?:TOC|INDEX|TOA|RD|PAGE|NUMPAGES|SECTIONPAGES|SECTION|PAGEREF|STYLEREF|PRINTDATE|SAVEDATE|FILENAME|FILESIZE)\b/i;

/** Follows complex fields (ECMA-376, part 1, 17.16), which nest and run over paragraphs. */
export class Fields {
  #open: Field[] = [];

  mark(type: string | undefined): void {
    if (type === 'begin') this.#open.push({ instruction: '', isInResult: false });
    else if (type === 'end') this.#open.pop();
    else {
      const field = this.#open.at(-1);
      if (field !== undefined) field.isInResult = true;
    }
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field !== undefined) field.instruction += text;
  }

  /** Whether text here is read: in the results of all fields around it. */
  get isShown(): boolean {
    return this.#open.every(({ instruction, isInResult }) => isInResult && isShownField(instruction));
  }

  /** A field without a result ends with its paragraph at the latest, so that a broken one does not hide the rest. */
  endParagraph(): void {
    if (this.#open.length > 0) this.#open = this.#open.filter(({ isInResult }) => isInResult);
  }
}

export const isShownField = (instruction: string): boolean => !leftOut.test(instruction);
