import { defineDocumentCheck } from '../check.ts';
import { loneKeys } from '../lone-keys.ts';

export const keyAdded = defineDocumentCheck({
  id: 'key-added',
  group: 'coverage',
  category: 'accuracy/addition',
  severity: 'minor',
  summary: 'The translation has strings under keys that the original lacks.',
  details: `Mostly they were renamed or removed in the original, and the program no longer shows them. All are one finding, which names the
first.`,
  messages: {
    one: {
      slots: { key: 'word', text: 'span' },
      en: 'The original lacks the key `{key}`: `{text}`',
      de: 'Im Original fehlt der Schlüssel `{key}`: `{text}`',
    },
    several: {
      slots: { count: 'count', key: 'word', text: 'span' },
      en: 'The original lacks {count} keys, first `{key}`: `{text}`',
      de: 'Im Original fehlen {count} Schlüssel, als erster `{key}`: `{text}`',
    },
  },
  examples: [
    {
      source: ['menu.open = Open'],
      target: ['menu.open = Öffnen', 'menu.print = ⟦Drucken⟧'],
      says: 'The original lacks the key `menu.print`: `Drucken`',
    },
    { source: ['menu.open = Open'], target: ['menu.open = Öffnen'] },
  ],
  run: ({ source, target }) => loneKeys('target', target, source),
});
