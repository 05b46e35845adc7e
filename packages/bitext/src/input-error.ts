export interface InputErrorDetails {
  /** Where in the input, in words that help find it: `line 7`, `byte 1024`. */
  readonly place?: string;
  /** What to do about it, as an imperative. */
  readonly remedy?: string;
}

/**
 * The input or the call is wrong, and a person can fix it.
 * The message reads `file, place: what is wrong; what to do`.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly subject: string;
  readonly problem: string;
  readonly place: string | null;
  readonly remedy: string | null;

  /** @param subject the file, option or field that is wrong, as the user named it */
  constructor(subject: string, problem: string, { place, remedy }: InputErrorDetails = {}) {
    super(
      `${subject}${place === undefined ? '' : `, ${place}`}: ${problem}${remedy === undefined ? '' : `; ${remedy}`}`,
    );
    this.subject = subject;
    this.problem = problem;
    this.place = place ?? null;
    this.remedy = remedy ?? null;
  }
}
