import { defineCheck } from '../check.ts';
import { forEachMatter } from '../matter-check.ts';
import { excerpt } from '../meaning-check.ts';

export const tagBroken = defineCheck({
  id: 'tag-broken',
  group: 'form',
  category: 'design-and-markup/markup-tag',
  severity: 'major',
  summary: 'A tag is not closed, or tags are closed in the wrong order.',
  details: `Only where the original closes all its tags in order.`,
  messages: {
    broken: {
      slots: { found: 'span' },
      en: 'The tag `{found}` has no counterpart, or tags cross each other',
      de: 'Zum Tag `{found}` fehlt das Gegenstück, oder Tags überkreuzen sich',
    },
  },
  examples: [
    {
      source: '⟦<b>⟧Warning:</b> the disk is full.',
      target: '⟦<b>⟧Warnung: Die Festplatte ist voll.',
      says: 'The tag `<b>` has no counterpart, or tags cross each other',
    },
    { source: '<b>Warning:</b> the disk is full.', target: '<b>Warnung:</b> Die Festplatte ist voll.' },
    { source: '⟦<b>⟧<i>Achtung</i></b>', target: '<b><i>Caution⟦</b>⟧</i>', lang: ['de', 'en'] },
  ],
  run: forEachMatter(['broken'], ['tag'], ({ target }) => ({
    says: { id: 'broken', slots: { found: excerpt(target.text) } } as const,
  })),
});
