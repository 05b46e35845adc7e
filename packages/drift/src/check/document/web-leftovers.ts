import type { DocumentCheck } from '../check.ts';

export const webLeftovers: DocumentCheck = {
  id: 'web-leftovers',
  group: 'form',
  category: 'design/markup',
  severity: 'minor',
  summary: 'Navigation or button texts were scraped along with the text.',
  details: `Lines such as \`Copy link to section\` or \`Artikel teilen\` belong to the page and not to the text. They are set apart, never
aligned, and told once for the whole document.`,
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
    const first = target.leftovers[0] ?? null;
    const origin = source.leftovers[0] ?? null;
    if (first === null && origin === null) return [];
    const count = target.leftovers.length;
    const message =
      first === null
        ? `The original carries ${times(source.leftovers.length)} that belongs to its page, as \`${origin?.text.trim()}\``
        : `The translation carries ${times(count)} that belongs to its page, as \`${first.text.trim()}\``;
    const severity = first === null ? 'neutral' : 'minor';
    return [{ bead: null, source: origin, target: first, message, confidence: 0.9, severity }];
  },
};

const times = (count: number): string => (count === 1 ? 'one text' : `${count} times a text`);
