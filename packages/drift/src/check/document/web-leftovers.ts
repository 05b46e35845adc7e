import { defineDocumentCheck } from '../check.ts';

export const webLeftovers = defineDocumentCheck({
  id: 'web-leftovers',
  group: 'form',
  category: 'design/markup',
  severity: 'minor',
  summary: 'Navigation or button texts were scraped along with the text.',
  details: `Lines such as \`Copy link to section\` or \`Artikel teilen\` belong to the page and not to the text. They are set apart, never
aligned, and told once for the whole document.`,
  messages: {
    'original-one': {
      slots: { text: 'span' },
      en: 'The original carries one text that belongs to its page, as `{text}`',
      de: 'Im Original steht ein Text, der zur Webseite gehört: `{text}`',
    },
    'original-several': {
      slots: { count: 'count', text: 'span' },
      en: 'The original carries {count} times a text that belongs to its page, as `{text}`',
      de: 'Im Original stehen {count} Texte, die zur Webseite gehören, etwa `{text}`',
    },
    'translation-one': {
      slots: { text: 'span' },
      en: 'The translation carries one text that belongs to its page, as `{text}`',
      de: 'In der Übersetzung steht ein Text, der zur Webseite gehört: `{text}`',
    },
    'translation-several': {
      slots: { count: 'count', text: 'span' },
      en: 'The translation carries {count} times a text that belongs to its page, as `{text}`',
      de: 'In der Übersetzung stehen {count} Texte, die zur Webseite gehören, etwa `{text}`',
    },
  },
  examples: [
    {
      source: ['# The mill', 'The old mill stands by the river.'],
      target: ['# Die Mühle', '~ ⟦Link zum Abschnitt kopieren⟧', 'Die alte Mühle steht am Fluss.'],
      says: 'The translation carries one text that belongs to its page, as `Link zum Abschnitt kopieren`',
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
        confidence: 0.9,
        // What only the original carries did no harm to the translation.
        severity: side === 'translation' ? 'minor' : 'neutral',
        says,
      },
    ];
  },
});
