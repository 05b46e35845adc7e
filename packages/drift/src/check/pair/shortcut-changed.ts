import { defineCheck } from '../check.ts';
import { staying, stayingMessages } from '../matter-check.ts';

export const shortcutChanged = defineCheck({
  id: 'shortcut-changed',
  group: 'form',
  category: 'locale-convention/shortcut-key',
  severity: 'critical',
  summary: 'Other keys have to be pressed in the translation.',
  details: `The names of keys differ: \`Ctrl\` is \`Strg\`, \`Shift\` \`Umschalt\`, \`Delete\` \`Entf\`, \`Enter\` the \`Eingabetaste\`. Everything else must stay.
A single key that is only missing is not reported.`,
  messages: stayingMessages,
  examples: [
    {
      source: 'Press ⟦Ctrl+P⟧ to print.',
      target: 'Drücken Sie zum Drucken ⟦Strg+O⟧.',
      says: 'Expected `Ctrl+P` in the translation, found `Strg+O`',
    },
    { source: 'Press Ctrl+Shift+Delete.', target: 'Drücken Sie Strg+Umschalt+Entf.' },
    { source: 'Press ⟦Delete⟧ to remove the row.', target: 'Drücken Sie ⟦Einfg⟧, um die Zeile zu löschen.' },
    {
      source: 'Mit ⟦Strg+Z⟧ machen Sie den Schritt rückgängig.',
      target: 'Press ⟦Ctrl+Y⟧ to undo the step.',
      lang: ['de', 'en'],
    },
    { source: 'Press Enter.', target: 'Drücken Sie die Eingabetaste.' },
  ],
  run: staying(['shortcut']),
});
