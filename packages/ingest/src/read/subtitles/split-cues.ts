import type { Span } from '@gegenlesen/bitext';
import { trimmed } from '../lines.ts';
import { isBrokenTiming, type Timing, timingIn } from './timing.ts';

export type SubtitleFormat = 'srt' | 'vtt';

/** A cue as it is in the file: its timing, and the lines of its text, trimmed. */
export interface RawCue extends Timing {
  /** The line of its timing, counted from 1. */
  readonly line: number;
  readonly lines: readonly Span[];
}

interface SplitCues {
  readonly cues: readonly RawCue[];
  /** The lines, counted from 1, of timings that cannot be read, and of text that belongs to no cue. */
  readonly broken: readonly number[];
  readonly stray: readonly number[];
}

const lineEnd = /\r\n|\r|\n/g;
const isNumber = (line: string): boolean => /^\s*\d+\s*$/.test(line);
const apart = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/;

/**
 * The cues of a file, read as players do: numbers and the empty line after a cue may be missing. In SRT, text after an empty
 * line still belongs to the cue before it; in WebVTT, nothing shows it.
 *
 * @see https://www.w3.org/TR/webvtt1/#file-parsing
 */
export function splitCues(text: string, format: SubtitleFormat): SplitCues {
  const lines = linesOf(text);
  const written = (i: number): string => {
    const line = lines[i];
    return line === undefined ? '' : text.slice(line.start, line.end);
  };
  const cues: (RawCue & { readonly lines: Span[] })[] = [];
  const broken: number[] = [];
  const stray: number[] = [];
  let open: Span[] | 'skip' | null = format === 'vtt' ? 'skip' : null;
  for (const [i, span] of lines.entries()) {
    const line = text.slice(span.start, span.end);
    const timing = line.includes('-->') ? timingIn(line) : null;
    if (timing !== null) {
      open = [];
      cues.push({ ...timing, line: i + 1, lines: open });
    } else if (line.includes('-->') && (format === 'vtt' || isBrokenTiming(line))) {
      broken.push(i + 1);
      open = 'skip';
    } else if (line.trim() === '') {
      // A blank does not end a cue of WebVTT.
      if (format === 'vtt' ? line === '' : open === 'skip') open = null;
    } else if (isNumber(line) && written(i + 1).includes('-->')) {
      open = null;
    } else if (open === null) {
      if (format === 'vtt' && apart.test(line)) open = 'skip';
      else if (!written(i + 1).includes('-->')) {
        stray.push(i + 1);
        open = 'skip';
      }
    } else if (open !== 'skip') open.push(trimmed(text, span));
  }
  return { cues, broken, stray };
}

function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(lineEnd)) {
    lines.push({ start, end: index });
    start = index + end.length;
  }
  return [...lines, { start, end: text.length }];
}
