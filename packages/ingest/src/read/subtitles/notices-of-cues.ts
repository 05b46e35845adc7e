import type { SubtitleFormat, splitCues } from './split-cues.ts';

/** How many lines a notice names. */
const most = 3;

/** What is wrong with a file, though the rest of it is read. */
export function noticesOfCues(
  text: string,
  format: SubtitleFormat,
  { broken, stray }: Pick<ReturnType<typeof splitCues>, 'broken' | 'stray'>,
): readonly string[] {
  const notices: string[] = [];
  if (format === 'vtt' && !/^WEBVTT(?:[ \t\r\n]|$)/.test(text)) {
    notices.push('The first line is not `WEBVTT`: browsers refuse the file.');
  }
  if (broken.length > 0) notices.push(`${linesNamed(broken)}: a timing that cannot be read; its cue was left out.`);
  if (stray.length > 0) notices.push(`${linesNamed(stray)}: text that belongs to no cue was left out.`);
  return notices;
}

function linesNamed(lines: readonly number[]): string {
  const named = lines.slice(0, most).join(', ');
  const more = lines.length > most ? ` and ${lines.length - most} more` : '';
  return `${lines.length === 1 ? 'Line' : 'Lines'} ${named}${more}`;
}
