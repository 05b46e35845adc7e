import { defineCheck } from '../check.ts';
import { forEachMatter } from '../matter-check.ts';

const lost = forEachMatter(['missing'], ['accelerator'], ({ source }) => ({
  says: { id: 'lost', slots: { expected: source.text.trim() } } as const,
}));
const added = forEachMatter(['added'], ['accelerator'], ({ target }) => ({
  says: { id: 'added', slots: { found: target.text.trim() } } as const,
}));

export const acceleratorLost = defineCheck({
  id: 'accelerator-lost',
  group: 'form',
  category: 'locale-convention/shortcut-key',
  severity: 'minor',
  summary: 'The label of a menu or button lost its accelerator, or has one that the original lacks.',
  details: `The letter after \`&\`, \`_\` or \`~\` opens the menu with the keyboard. Which letter it is may differ.`,
  messages: {
    lost: {
      slots: { expected: 'span' },
      en: 'The sign `{expected}` before a letter is missing: the label has no accelerator',
      de: 'Das Zeichen `{expected}` vor einem Buchstaben fehlt: Der Eintrag hat kein Tastenkürzel',
    },
    added: {
      slots: { found: 'span' },
      en: 'The original has no accelerator, expected no `{found}`',
      de: 'Das Original hat kein Tastenkürzel, das Zeichen `{found}` gehört nicht hierher',
    },
  },
  examples: [
    {
      source: '⟦&⟧Open file…',
      target: 'Datei öffnen …',
      says: 'The sign `&` before a letter is missing: the label has no accelerator',
    },
    { source: '&Open file…', target: 'Datei &öffnen …' },
    { source: 'Speichern', target: '⟦_⟧Save', lang: ['de', 'en'] },
    { source: 'No_tes', target: '_Notizen' },
    { source: 'AT&T', target: 'AT&T' },
  ],
  run: (reading) => [...lost(reading), ...added(reading)],
});
