import { defineDocumentCheck } from '../check.ts';
import { loneKeys } from '../lone-keys.ts';

export const keyMissing = defineDocumentCheck({
  id: 'key-missing',
  group: 'coverage',
  category: 'accuracy/untranslated',
  severity: 'major',
  summary: 'Strings of the original are missing or empty in the translation.',
  details: `The strings of two catalogues are joined by their keys. All that the translation lacks are one finding, which names the first.`,
  messages: {
    one: {
      slots: { key: 'word', text: 'span' },
      en: 'The translation lacks the key `{key}`: `{text}`',
      de: 'In der Übersetzung fehlt der Schlüssel `{key}`: `{text}`',
    },
    several: {
      slots: { count: 'count', key: 'word', text: 'span' },
      en: 'The translation lacks {count} keys, first `{key}`: `{text}`',
      de: 'In der Übersetzung fehlen {count} Schlüssel, als erster `{key}`: `{text}`',
    },
  },
  examples: [
    {
      source: ['menu.open = Open', 'menu.save = ⟦Save changes⟧', 'menu.quit = Quit'],
      target: ['menu.open = Öffnen'],
      says: 'The translation lacks 2 keys, first `menu.save`: `Save changes`',
    },
    { source: ['menu.open = Open', 'menu.quit = Quit'], target: ['menu.quit = Beenden', 'menu.open = Öffnen'] },
  ],
  run: ({ source, target }) => loneKeys('source', source, target),
});
