/** The length of the marker of a bullet list, or of an enumerated one, with the space after it; 0 if there is none. */
export const markerLength = (line: string): number => bulletLength(line) || enumeratorLength(line);

export const bulletLength = (line: string): number => /^[-*+•‣⁃](?:\s+|$)/.exec(line)?.[0].length ?? 0;

export const enumeratorLength = (line: string): number =>
  /^(?:\((?:\d{1,9}|[a-zA-Z]|[ivxlcdmIVXLCDM]{1,9}|#)\)|(?:\d{1,9}|[a-zA-Z]|[ivxlcdmIVXLCDM]{1,9}|#)[.)])(?:\s+|$)/.exec(
    line,
  )?.[0].length ?? 0;

/** The length of `:name:` and the space after it. */
export const fieldLength = (line: string): number =>
  /^:(?![:\s])(?:[^:\\\n]|\\.|:(?![\s`]|$)){1,200}:(?:\s+|$)/.exec(line)?.[0].length ?? 0;

const option = '(?:--?|\\/)[A-Za-z0-9?][\\w-]{0,60}(?:[ =](?:<[^<>\\s]{1,60}>|[A-Za-z][\\w-]{0,60}))?';
const options = new RegExp(`^${option}(?:, ${option}){0,10}(?:  +|$)`);

/** The length of the options of a command, `-o FILE, --output=FILE`, and the space after them. */
export const optionLength = (line: string): number => options.exec(line)?.[0].length ?? 0;

export const isAdornment = (line: string): boolean => /^([!-/:-@[-`{-~])\1+$/.test(line);

/** Columns that a text takes in a terminal: those of East Asia are two wide, combining signs take none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (/\p{Mn}/u.test(sign)) continue;
    width +=
      /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        sign,
      ) || (sign.codePointAt(0) ?? 0) >= 0x1f300
        ? 2
        : 1;
  }
  return width;
}

/** Whether a line underlines a title. */
export const underlines = (line: string, title: string): boolean =>
  isAdornment(line) && (line.length >= 4 || line.length >= widthOf(title));
