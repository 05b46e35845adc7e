import { defineCheck } from '../check.ts';
import { staying, stayingMessages } from '../matter-check.ts';

export const commandChanged = defineCheck({
  id: 'command-changed',
  group: 'form',
  category: 'accuracy/do-not-translate',
  severity: 'major',
  summary: 'A command or other code was translated or changed, or is missing.',
  details: `Anything marked as code, and commands that the text asks the reader to type or run. Code that is only missing is a suspicion.`,
  messages: stayingMessages,
  examples: [
    {
      source: 'Run `⟦git push --force⟧` to update the branch.',
      target: 'Führen Sie `⟦git schieben --force⟧` aus, um den Zweig zu aktualisieren.',
      says: 'Expected `git push --force` in the translation, found `git schieben --force`',
    },
    { source: 'Run `git push` to update the branch.', target: 'Mit `git push` aktualisieren Sie den Branch.' },
    {
      source: 'Starten Sie das Skript mit `⟦npm run bauen⟧`.',
      target: 'Start the script with `⟦npm run build⟧`.',
      lang: ['de', 'en'],
    },
    { source: 'Type ⟦exit⟧ and press Enter.', target: 'Geben Sie Ausgang ein und drücken Sie die Eingabetaste.' },
  ],
  run: staying(['code', 'command']),
});
