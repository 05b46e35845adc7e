import { defineDocumentCheck } from '../check.ts';

/** Estimated share of these findings that are right. */
const confidence = 0.9;

export const webLeftovers = defineDocumentCheck({
  id: 'web-leftovers',
  group: 'form',
  category: 'design/markup',
  severity: 'minor',
  summary: 'The text contains navigation or button labels from its web page.',
  details: `Lines such as \`Copy link to section\` or \`Artikel teilen\` belong to the page, not to the text. They are left out of the
alignment and reported once for the whole document.`,
  messages: {
    'original-one': {
      slots: { text: 'span' },
      en: 'The original contains a line that belongs to its web page: `{text}`',
      de: 'Im Original steht eine Zeile, die zur Webseite gehört: `{text}`',
    },
    'original-several': {
      slots: { count: 'count', text: 'span' },
      en: 'The original contains {count} lines that belong to its web page, such as `{text}`',
      de: 'Im Original stehen {count} Zeilen, die zur Webseite gehören, etwa `{text}`',
    },
    'translation-one': {
      slots: { text: 'span' },
      en: 'The translation contains a line that belongs to its web page: `{text}`',
      de: 'In der Übersetzung steht eine Zeile, die zur Webseite gehört: `{text}`',
    },
    'translation-several': {
      slots: { count: 'count', text: 'span' },
      en: 'The translation contains {count} lines that belong to its web page, such as `{text}`',
      de: 'In der Übersetzung stehen {count} Zeilen, die zur Webseite gehören, etwa `{text}`',
    },
  },
  examples: [
    {
      source: ['# The mill', 'The old mill stands by the river.'],
      target: ['# Die Mühle', '~ ⟦Link zum Abschnitt kopieren⟧', 'Die alte Mühle steht am Fluss.'],
      says: 'The translation contains a line that belongs to its web page: `Link zum Abschnitt kopieren`',
    },
    {
      source: ['# The mill', 'The old mill stands by the river.'],
      target: ['# Die Mühle', 'Die alte Mühle steht am Fluss.'],
    },
  ],
  run: ({ source, target }) => {
    const side = target.leftovers.length > 0 ? 'translation' : 'original';
    const leftovers = side === 'translation' ? target.leftovers : source.leftovers;
    const [first] = leftovers;
    if (first === undefined) return [];
    const [text, count] = [first.text.trim(), leftovers.length];
    const says =
      count === 1
        ? ({ id: `${side}-one`, slots: { text } } as const)
        : ({ id: `${side}-several`, slots: { count, text } } as const);
    return [
      {
        bead: null,
        source: source.leftovers[0] ?? null,
        target: target.leftovers[0] ?? null,
        confidence,
        // A leftover in the original alone does no harm to the translation.
        severity: side === 'translation' ? 'minor' : 'neutral',
        says,
      },
    ];
  },
});
