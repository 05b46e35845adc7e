import { escapedInC } from '../po/write-po.ts';
import { hasSource, unitByUnit, type WholeWriter, type WrittenUnit } from './whole-writer.ts';

/** A gettext catalogue. Ids other than the text itself become contexts, so that no two entries are the same. */
export const poWholeWriter: WholeWriter = {
  title: 'PO',
  keeps: ['notes', 'states'],
  takes: (unit) => unit.state === 'obsolete' || hasSource(unit),
  leavesOut: 'without an original',
  write: unitByUnit({
    head: ({ source, target, tool }) =>
      [
        'msgid ""',
        'msgstr ""',
        ...[
          'MIME-Version: 1.0',
          'Content-Type: text/plain; charset=UTF-8',
          'Content-Transfer-Encoding: 8bit',
          `Language: ${target.replace('-', '_')}`,
          ...(/^en\b/.test(source) ? [] : [`X-Source-Language: ${source.replace('-', '_')}`]),
          `X-Generator: ${tool.name} ${tool.version}`,
        ].map((line) => quoted(`${line}\n`)),
        '',
      ].join('\n'),
    unit: ({ id, source, target, state, note }) => {
      const context = contextOf(id, source);
      const entry = [
        ...(context === null ? [] : [`msgctxt ${string(context)}`]),
        `msgid ${string(source)}`,
        `msgstr ${string(target)}`,
      ].join('\n');
      return [
        '',
        ...(note === undefined ? [] : note.split(/\r\n|[\r\n]/).map((line) => `#. ${line}`.trimEnd())),
        ...(state === 'fuzzy' ? ['#, fuzzy'] : []),
        state === 'obsolete' ? entry.replace(/^/gm, '#~ ') : entry,
        '',
      ].join('\n');
    },
  }),
};

/** The ids of a catalogue are `context: text`, or the text alone. */
function contextOf(id: WrittenUnit['id'], source: string): string | null {
  if (id === source) return null;
  return id.endsWith(`: ${source}`) ? id.slice(0, -source.length - 2) : id;
}

const quoted = (text: string): string => `"${escapedInC(text)}"`;

/** With several lines, each has its own string, as `msgcat` writes them. */
function string(text: string): string {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  return lines.length > 1 ? ['""', ...lines.map(quoted)].join('\n') : quoted(text);
}
