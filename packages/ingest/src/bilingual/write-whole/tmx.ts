import { attributes, controlCharacters, markup } from './markup.ts';
import { isPair, unitByUnit, type WholeWriter } from './whole-writer.ts';

/** A translation memory (TMX 1.4b, LISA OSCAR 2005) of what is translated; a program that finds it there takes it as done. */
export const tmxWriter: WholeWriter = {
  title: 'TMX',
  keeps: ['notes', 'confidence'],
  takes: (unit) => isPair(unit) && (unit.state === 'translated' || unit.state === 'kept'),
  leavesOut: 'not translated, or still to be reviewed',
  replaces: controlCharacters,
  write: unitByUnit({
    head: ({ source, original, tool }) => {
      const header = attributes({
        creationtool: tool.name,
        creationtoolversion: tool.version,
        segtype: 'sentence',
        'o-tmf': tool.name,
        adminlang: 'en',
        srclang: source,
        datatype: 'plaintext',
      });
      const prop = `<prop type="x-original">${markup(original)}</prop>`;
      return `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n  <header${header}>\n    ${prop}\n  </header>\n  <body>\n`;
    },
    unit: ({ id, source, target, note, confidence, isReviewed }, _, facts) =>
      [
        `    <tu${attributes({ tuid: id })}>`,
        ...(note === undefined ? [] : [`      <note>${markup(note)}</note>`]),
        ...(confidence === undefined ? [] : [`      <prop type="x-confidence">${confidence}</prop>`]),
        ...(isReviewed === true ? ['      <prop type="x-state">reviewed</prop>'] : []),
        variant(facts.source, source),
        variant(facts.target, target),
        '    </tu>\n',
      ].join('\n'),
    foot: '  </body>\n</tmx>\n',
  }),
};

const variant = (lang: string, text: string): string =>
  `      <tuv${attributes({ 'xml:lang': lang })}><seg>${markup(text)}</seg></tuv>`;
