import type { Cue, Span } from '@gegenlesen/bitext';
import { InputError } from '@gegenlesen/bitext';
import { type Block, blockFrom, type ReadText } from '../../block.ts';
import type { Part } from '../../prose.ts';
import { seenParts } from './cue-text.ts';
import { beginsAnew, endsSurely, hasStop, isApart, isCueApart, withoutSigns } from './lines-of-speech.ts';
import { noticesOfCues } from './notices-of-cues.ts';
import { type RawCue, type SubtitleFormat, splitCues } from './split-cues.ts';

/** Milliseconds without a subtitle after which an unfinished sentence is taken for a caption: `BERLIN, 1945`. */
const longPause = 2000;
/** The share of lines that end with a full stop or the like. With fewer, as in automatic subtitles, they mean nothing. */
const fewestStops = 0.1;

/** No sentence goes on for more cues; so many without a full stop have none. */
const mostCues = 12;

/** A line of a cue that has text. */
interface CueLine extends Span {
  readonly cue: RawCue;
  readonly parts: readonly Part[];
  readonly seen: string;
  /** Whether it is no speech. */
  readonly isApart: boolean;
}

/**
 * A reader of subtitles. A block goes on from cue to cue until a sentence surely ends, somebody else speaks, or nothing is
 * shown for a while; lines such as `[music]` are blocks of their own.
 */
export const readSubtitles =
  (format: SubtitleFormat): ReadText =>
  (text, path) => {
    const split = splitCues(text, format);
    if (split.cues.length === 0) {
      throw new InputError(path, `contains no cue, read as ${format}`, {
        remedy: 'a cue begins with a line such as `00:00:01,000 --> 00:00:03,000`',
      });
    }
    const shown = split.cues.map((cue) => shownLines(text, cue, format));
    return {
      blocks: blocksOf(text, shown.flat()),
      properties: [],
      remarks: [],
      notices: noticesOfCues(text, format, split),
      cues: split.cues.flatMap((cue, i) => cueOf(cue, shown[i] ?? [])),
    };
  };

/** The cues of a file that has some; those without text are left out. */
export const cuesOf = (text: string, format: SubtitleFormat): readonly Cue[] =>
  splitCues(text, format).cues.flatMap((cue) => cueOf(cue, shownLines(text, cue, format)));

function shownLines(text: string, cue: RawCue, format: SubtitleFormat): readonly CueLine[] {
  const lines = cue.lines.flatMap((line) => {
    const parts = seenParts(text, line, format);
    return parts.length === 0 ? [] : [{ ...line, cue, parts, seen: parts.map((part) => part.text).join('') }];
  });
  const isWhole = isCueApart(lines.map(({ seen }) => seen).join(' '));
  return lines.map((line) => ({ ...line, isApart: isWhole || isApart(line.seen) }));
}

function cueOf({ line, from, to }: RawCue, lines: readonly CueLine[]): readonly Cue[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [{ start: first.start, end: last.end, line, from, to, lines: lines.map(({ seen }) => seen) }];
}

function blocksOf(text: string, lines: readonly CueLine[]): readonly Block[] {
  const stops = lines.filter(({ seen }) => hasStop(seen)).length;
  const most = stops < fewestStops * lines.length ? 1 : mostCues;
  const groups: CueLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1];
    if (before === undefined || isJoint(text, before, line)) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.flatMap((group) => withoutEndless(group, most).flatMap((some) => blockOf(text, some) ?? []));
}

/** A group of lines, divided if its cues are too many for a sentence: before capital letters or, failing that, cue by cue. */
function withoutEndless(lines: readonly CueLine[], most: number): readonly (readonly CueLine[])[] {
  if (!isEndless(lines, most)) return [lines];
  return divided(lines, ({ seen }) => !/^\p{Ll}/u.test(seen)).flatMap((some) =>
    isEndless(some, mostCues) ? divided(some, () => true) : [some],
  );
}

function isEndless(lines: readonly CueLine[], most: number): boolean {
  const cues = lines.filter(({ cue }, i) => cue !== lines[i - 1]?.cue);
  return cues.length > most;
}

/** Lines divided before those that begin a cue and something new. */
function divided(lines: readonly CueLine[], isNew: (line: CueLine) => boolean): readonly (readonly CueLine[])[] {
  const groups: CueLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const open = groups.at(-1);
    if (open === undefined || (line.cue !== lines[i - 1]?.cue && isNew(line))) groups.push([line]);
    else open.push(line);
  }
  return groups;
}

function blockOf(text: string, lines: readonly CueLine[]): Block | null {
  const parts = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return before === undefined ? line.parts : [breakBetween(text, before, line), ...line.parts];
  });
  return blockFrom('paragraph', withoutSigns(parts));
}

/** Whether a new block begins with a line. */
function isJoint(text: string, before: CueLine, line: CueLine): boolean {
  const isSameCue = before.cue === line.cue;
  if (before.isApart !== line.isApart || (line.isApart && !isSameCue)) return true;
  const raw = text.slice(line.start, line.end);
  if (beginsAnew(raw, line.seen, before.seen) || endsSurely(before.seen)) return true;
  return !isSameCue && line.cue.from - before.cue.to >= longPause;
}

/**
 * The space between two lines. Where it stands for more than white space it has no width, so that no correction removes the
 * timing or a tag.
 */
function breakBetween(text: string, before: CueLine, line: CueLine): Part {
  const start = before.parts.at(-1)?.end ?? before.end;
  const end = line.parts[0]?.start ?? line.start;
  const isLineEnd = before.cue === line.cue && text.slice(start, end).trim() === '';
  return { text: ' ', start, end: isLineEnd ? end : start };
}
