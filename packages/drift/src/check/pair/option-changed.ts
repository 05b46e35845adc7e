import { defineCheck } from '../check.ts';
import { staying, stayingMessages } from '../matter-check.ts';

export const optionChanged = defineCheck({
  id: 'option-changed',
  group: 'form',
  category: 'accuracy/do-not-translate',
  severity: 'major',
  summary: 'An option of a command was translated or changed, or is missing.',
  details: `\`--verbose\` must stay \`--verbose\`. Values after \`=\` may be translated.`,
  messages: stayingMessages,
  examples: [
    {
      source: 'Use ⟦--verbose⟧ to get more output.',
      target: 'Mit ⟦--ausführlich⟧ erhalten Sie mehr Ausgaben.',
      says: 'Expected `--verbose` in the translation, found `--ausführlich`',
    },
    { source: 'Use --verbose to get more output.', target: 'Mit --verbose erhalten Sie mehr Ausgaben.' },
    { source: 'Mit ⟦--alle⟧ wird alles gelöscht.', target: '⟦--all⟧ deletes everything.', lang: ['de', 'en'] },
  ],
  run: staying(['option']),
});
