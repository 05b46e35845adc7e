import type { UnitState } from '@gegenlesen/bitext';
import { attributes, controlCharacters, markup } from './markup.ts';
import { hasSource, unitByUnit, type WholeWriter } from './whole-writer.ts';

/** OASIS XLIFF 1.2, section 2.3. Nothing says that anybody has approved it. */
const states: Readonly<Record<UnitState, string | undefined>> = {
  translated: 'translated',
  fuzzy: 'needs-review-translation',
  untranslated: 'needs-translation',
  obsolete: undefined,
  kept: undefined,
};

/** XLIFF 1.2. */
export const xliff1Writer: WholeWriter = {
  title: 'XLIFF 1.2',
  keeps: ['notes', 'states', 'locks', 'length limits', 'confidence'],
  takes: hasSource,
  leavesOut: 'obsolete, or without an original',
  replaces: controlCharacters,
  write: unitByUnit({
    head: ({ source, target, original, tool }) => {
      const file = attributes({
        original,
        'source-language': source,
        'target-language': target,
        datatype: 'plaintext',
        'xml:space': 'preserve',
      });
      const program = attributes({ 'tool-id': tool.name, 'tool-name': tool.name, 'tool-version': tool.version });
      return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">\n  <file${file}>\n    <header>\n      <tool${program}/>\n    </header>\n    <body>\n`;
    },
    unit: ({ id, source, target, state, note, limits, confidence }) => {
      const facts = attributes({
        id,
        translate: state === 'kept' ? 'no' : undefined,
        maxwidth: limits?.most?.toString(),
        'size-unit': limits?.most === undefined ? undefined : 'char',
      });
      return [
        `      <trans-unit${facts}>`,
        `        <source>${markup(source)}</source>`,
        ...(target === '' ? [] : [`        <target${attributes({ state: states[state] })}>${markup(target)}</target>`]),
        ...(note === undefined ? [] : [`        <note>${markup(note)}</note>`]),
        ...(confidence === undefined ? [] : [`        <note from="aligner">confidence ${confidence}</note>`]),
        '      </trans-unit>\n',
      ].join('\n');
    },
    foot: '    </body>\n  </file>\n</xliff>\n',
  }),
};
