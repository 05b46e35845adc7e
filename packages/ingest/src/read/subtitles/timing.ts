/** When a cue appears and disappears, in milliseconds. */
export interface Timing {
  readonly from: number;
  readonly to: number;
}

const time = String.raw`(-?)(?:(\d{1,6}):)?(\d{1,3}):(\d{1,2})(?:[.,][ \t]?(\d{1,3}))?`;
const timing = new RegExp(String.raw`^[ \t]*${time}[ \t]*-->[ \t]*${time}(?=\s|$)`);
const broken = /^[ \t]*-?\d[\d:., \t]*-->|-->[ \t]*-?\d+[:.,]\d/;

/**
 * The timing at the beginning of a line, or null. As in players, hours may be missing or over 99, a comma may stand for the
 * point, and times may be negative. Settings after it are ignored.
 */
export function timingIn(line: string): Timing | null {
  const [found, ...parts] = timing.exec(line) ?? [];
  if (found === undefined) return null;
  return { from: milliseconds(parts.slice(0, 5)), to: milliseconds(parts.slice(5)) };
}

/** Whether a line that is no timing was meant to be one. */
export const isBrokenTiming = (line: string): boolean => broken.test(line);

function milliseconds([sign, hours, minutes, seconds, fraction]: readonly (string | undefined)[]): number {
  const whole = (Number(hours ?? 0) * 60 + Number(minutes)) * 60 + Number(seconds);
  const size = whole * 1000 + Number((fraction ?? '').padEnd(3, '0'));
  return sign === '-' ? -size : size;
}
