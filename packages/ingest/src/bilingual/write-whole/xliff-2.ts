import { attributes, controlCharacters, markup } from './markup.ts';
import { hasSource, unitByUnit, type WholeWriter } from './whole-writer.ts';

/**
 * XLIFF 2.1. An id has to be a name token, and unique, so units are numbered and called by their ids. No state says more
 * than `translated`: nobody may have read them.
 */
export const xliff2Writer: WholeWriter = {
  title: 'XLIFF 2.1',
  keeps: ['notes', 'states', 'locks', 'confidence'],
  takes: hasSource,
  leavesOut: 'obsolete, or without an original',
  replaces: controlCharacters,
  write: unitByUnit({
    head: ({ source, target, original }) => {
      const root = attributes({
        version: '2.1',
        xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
        srcLang: source,
        trgLang: target,
      });
      const file = attributes({ id: 'f1', original, 'xml:space': 'preserve' });
      return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${root}>\n  <file${file}>\n`;
    },
    unit: ({ id, source, target, state, note, confidence }, number) => {
      const facts = { id: `u${number}`, name: id, translate: state === 'kept' ? 'no' : undefined };
      const notes = [
        ...(note === undefined ? [] : [`        <note>${markup(note)}</note>`]),
        ...(confidence === undefined ? [] : [`        <note category="alignment confidence">${confidence}</note>`]),
      ];
      return [
        `    <unit${attributes(facts)}>`,
        ...(notes.length === 0 ? [] : ['      <notes>', ...notes, '      </notes>']),
        `      <segment state="${state === 'translated' || state === 'kept' ? 'translated' : 'initial'}">`,
        `        <source>${markup(source)}</source>`,
        ...(target === '' ? [] : [`        <target>${markup(target)}</target>`]),
        '      </segment>',
        '    </unit>\n',
      ].join('\n');
    },
    foot: '  </file>\n</xliff>\n',
  }),
};
