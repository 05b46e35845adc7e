import type { Replacement } from '../../write/writer.ts';
import type { ReviewState, StateMarks } from '../unit.ts';

/** Sets or removes the flag `fuzzy` of an entry, as `msgattrib` does; other flags and comments stay. */
export function poStateChanges({ flags, start }: StateMarks, state: ReviewState, text: string): readonly Replacement[] {
  const line = flags === undefined ? '' : text.slice(flags.start, flags.end);
  const listed = line.slice(line.indexOf(',') + 1).split(',');
  const others = listed.filter((flag) => flag.trim() !== 'fuzzy');
  const isFuzzy = others.length < listed.length;
  if (isFuzzy === (state === 'needs-review')) return [];
  if (flags === undefined) {
    const at = start?.start ?? 0;
    return [{ start: at, end: at, text: `#, fuzzy${text.includes('\r\n') ? '\r\n' : '\n'}` }];
  }
  const list = flags.start + line.indexOf(',') + 1;
  if (!isFuzzy) return [{ start: list, end: list, text: ' fuzzy,' }];
  if (others.length > 0) return [{ start: list, end: flags.end, text: others.join(',') }];
  const lineEnd = /^\r\n|^[\r\n]/.exec(text.slice(flags.end, flags.end + 2))?.[0] ?? '';
  return [{ start: flags.start, end: flags.end + lineEnd.length, text: '' }];
}
