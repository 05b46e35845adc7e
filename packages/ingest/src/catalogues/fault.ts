import { InputError } from '@gegenlesen/bitext';

/** The error for a catalogue that is broken at an offset. `problem` is the end of a sentence about the file. */
export const faultIn = (text: string, path: string, offset: number, problem: string, remedy?: string): InputError =>
  new InputError(path, problem, {
    place: `line ${text.slice(0, offset).split(/\r\n|\r|\n/).length}`,
    ...(remedy === undefined ? {} : { remedy }),
  });
