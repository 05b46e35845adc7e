import { defineCheck } from '../check.ts';
import { forEachMatter, staying, stayingMessages } from '../matter-check.ts';
import { excerpt } from '../meaning-check.ts';

const lostOrChanged = staying(['tag'], 'fault');
const added = forEachMatter(['added'], ['tag'], ({ target }) => ({
  says: { id: 'added', slots: { found: excerpt(target.text) } } as const,
}));

export const tagChanged = defineCheck({
  id: 'tag-changed',
  group: 'form',
  category: 'design-and-markup/markup-tag',
  severity: 'major',
  summary: 'A tag in a text is missing, was added or has other attributes.',
  details: `Tags of HTML, Pango, DocBook and XLIFF in strings. Attributes that a translator may change, like \`title\`, do not count, nor does
an address in the other language.`,
  messages: {
    ...stayingMessages,
    added: {
      slots: { found: 'span' },
      en: 'The original does not have the tag `{found}`',
      de: 'Das Tag `{found}` steht nicht im Original',
    },
  },
  examples: [
    {
      source: 'The disk is ⟦<b>⟧full⟦</b>⟧.',
      target: 'Die Festplatte ist voll.',
      says: 'Expected `<b>` in the translation, did not find it',
    },
    {
      source: 'Click ⟦<a href="/reset">⟧here</a>.',
      target: 'Klicken Sie ⟦<a href="/zurück">⟧hier</a>.',
      says: 'Expected `<a href="/reset">` in the translation, found `<a href="/zurück">`',
    },
    { source: 'Die Festplatte ist voll.', target: 'The disk is ⟦<i>⟧full⟦</i>⟧.', lang: ['de', 'en'] },
    { source: 'the <i>best</i> way', target: 'der <i>beste</i> Weg' },
    {
      source: 'See <a href="/en/help" title="Help">help</a>.',
      target: 'Siehe <a href="/de/help" title="Hilfe">Hilfe</a>.',
    },
  ],
  run: (reading) => [...lostOrChanged(reading), ...added(reading)],
});
