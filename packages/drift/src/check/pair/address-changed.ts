import { defineCheck } from '../check.ts';
import { staying, stayingMessages } from '../matter-check.ts';

export const addressChanged = defineCheck({
  id: 'address-changed',
  group: 'form',
  category: 'accuracy/do-not-translate',
  severity: 'major',
  summary: 'A web address, e-mail address or handle is another one, or is missing.',
  details: `The same page in the language of the translation is right: \`/en/setup\` and \`/de/setup\`.`,
  messages: stayingMessages,
  examples: [
    {
      source: 'Write to ⟦support@example.org⟧.',
      target: 'Schreiben Sie an ⟦hilfe@example.org⟧.',
      says: 'Expected `support@example.org` in the translation, found `hilfe@example.org`',
    },
    { source: 'See https://example.org/en/setup.', target: 'Siehe https://example.org/de/setup.' },
    { source: 'Besuchen Sie ⟦www.example.com⟧.', target: 'Visit ⟦www.example.net⟧.', lang: ['de', 'en'] },
  ],
  run: staying(['address']),
});
