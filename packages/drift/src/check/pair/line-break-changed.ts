import { defineCheck } from '../check.ts';
import { forEachMatter } from '../matter-check.ts';

const lost = forEachMatter(['missing', 'changed', 'broken'], ['escape'], ({ source }) => ({
  says: { id: 'lost', slots: { expected: source.text } } as const,
}));
const added = forEachMatter(['added'], ['escape'], ({ target }) => ({
  says: { id: 'added', slots: { found: target.text } } as const,
}));

export const lineBreakChanged = defineCheck({
  id: 'line-break-changed',
  group: 'form',
  category: 'design-and-markup/markup-tag',
  severity: 'minor',
  summary: 'A line break or tab of a string is missing, broken or was added.',
  details: `Only where a text writes them as programs do: \`\\n\`, \`\\t\`, \`%0A\`.`,
  messages: {
    lost: {
      slots: { expected: 'span' },
      en: 'Expected `{expected}` here as well',
      de: '`{expected}` fehlt',
    },
    added: {
      slots: { found: 'span' },
      en: 'The original does not have `{found}` here',
      de: '`{found}` steht so nicht im Original',
    },
  },
  examples: [
    {
      source: 'Upload failed.⟦\\n⟧Please try again.',
      target: 'Hochladen fehlgeschlagen.⟦n⟧Bitte versuchen Sie es erneut.',
    },
    {
      source: 'Upload failed.\\nPlease try again.',
      target: 'Hochladen fehlgeschlagen.\\nBitte versuchen Sie es erneut.',
    },
    { source: 'Fertig.⟦\\n⟧', target: 'Done.', says: 'Expected `\\n` here as well', lang: ['de', 'en'] },
  ],
  run: (reading) => [...lost(reading), ...added(reading)],
});
