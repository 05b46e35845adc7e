import { InputError, type Span } from '@gegenlesen/bitext';
import type { Writer, Written } from '../../write/writer.ts';
import { firstMarkup } from './cue-text.ts';

const oneLine = (typed: string): string => typed.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ');

/** A line that loses all its text goes as a whole if another follows it: an empty line would end the cue. */
function removed(span: Span, { text }: Written): Span {
  const before = text.slice(
    Math.max(text.lastIndexOf('\n', span.start - 1), text.lastIndexOf('\r', span.start - 1)) + 1,
    span.start,
  );
  const [after = '', lineEnd = ''] = /([^\r\n]*)(\r\n|\r|\n|$)/.exec(text.slice(span.end))?.slice(1) ?? [];
  const end = span.end + after.length + lineEnd.length;
  const isFollowed = /^[^\r\n]*\S/.test(text.slice(end));
  return before.trim() === '' && after.trim() === '' && isFollowed ? { start: span.start - before.length, end } : span;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

export const vttWriter: Writer = {
  escape: (typed) => oneLine(typed).replace(/[&<>]/g, (sign) => entities[sign] ?? sign),
  remove: removed,
};

/** SRT has no escapes. */
export const srtWriter: Writer = {
  escape: (typed, { document }) => {
    const line = oneLine(typed);
    const sign = line.includes('-->') ? '-->' : firstMarkup(line, 'srt');
    if (sign === null) return line;
    throw new InputError(document.path, `is SRT, in which \`${sign}\` cannot be text`, {
      remedy: 'write it differently',
    });
  },
  remove: removed,
};
