import { endDifferences } from '../../compare/strings/ends.ts';
import { defineCheck } from '../check.ts';

/** Estimated share of findings that are right. */
const confidence = 0.9;

export const blankChanged = defineCheck({
  id: 'blank-changed',
  group: 'form',
  category: 'design-and-markup',
  severity: 'minor',
  onlyIn: 'exact strings',
  summary: 'A string begins or ends with a blank or a line break, but its translation does not.',
  details: `Only in strings of programs: what \`check --pairs\` reads. A program that joins them to others runs words together
without the blank, or lines without the line break. How many blanks there are does not count, nor do line breaks in the middle:
a longer translation needs more lines.`,
  messages: {
    startLost: {
      slots: {},
      en: 'Expected a blank at the beginning, as in the original',
      de: 'Am Anfang fehlt das Leerzeichen des Originals',
    },
    endLost: {
      slots: {},
      en: 'Expected a blank at the end, as in the original',
      de: 'Am Ende fehlt das Leerzeichen des Originals',
    },
    startAdded: {
      slots: {},
      en: 'The original does not begin with a blank',
      de: 'Das Original beginnt nicht mit einem Leerzeichen',
    },
    endAdded: {
      slots: {},
      en: 'The original does not end with a blank',
      de: 'Das Original endet nicht mit einem Leerzeichen',
    },
    startBreaks: {
      slots: { expected: 'count', found: 'count' },
      en: 'Line breaks at the beginning: expected {expected}, found {found}',
      de: 'Zeilenumbrüche am Anfang: {expected} erwartet, {found} gefunden',
    },
    endBreaks: {
      slots: { expected: 'count', found: 'count' },
      en: 'Line breaks at the end: expected {expected}, found {found}',
      de: 'Zeilenumbrüche am Ende: {expected} erwartet, {found} gefunden',
    },
  },
  examples: [
    {
      source: '⟦Username: ⟧',
      target: '⟦Benutzername:⟧',
      says: 'Expected a blank at the end, as in the original',
    },
    { source: 'of ⟦stock⟧', target: 'auf ⟦Lager ⟧' },
    {
      source: '⟦ Dateien⟧ gelöscht',
      target: '⟦files⟧ deleted',
      lang: ['de', 'en'],
      says: 'Expected a blank at the beginning, as in the original',
    },
    { source: 'Username: ', target: 'Benutzername: ' },
    { source: ' which is an index on %s', target: ', ein Index für %s' },
  ],
  run: ({ pair }) =>
    endDifferences(pair).map(({ end, breaks, isLost, place }) => ({
      ...place,
      confidence,
      says:
        breaks === null
          ? ({ id: `${end}${isLost ? 'Lost' : 'Added'}`, slots: {} } as const)
          : ({ id: `${end}Breaks`, slots: { expected: breaks.source, found: breaks.target } } as const),
    })),
});
