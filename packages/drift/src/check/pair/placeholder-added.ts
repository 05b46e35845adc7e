import { defineCheck } from '../check.ts';
import { forEachMatter } from '../matter-check.ts';
import { excerpt } from '../meaning-check.ts';

export const placeholderAdded = defineCheck({
  id: 'placeholder-added',
  group: 'form',
  category: 'accuracy/do-not-translate',
  severity: 'critical',
  summary: 'The translation has a placeholder that the original lacks, or one more often.',
  details: `A program cannot fill in a placeholder it does not know. One that is only repeated is a suspicion, unless values are filled in by
order, as with \`%s\`.`,
  messages: {
    added: {
      slots: { found: 'span' },
      en: 'The original does not have the placeholder `{found}` here',
      de: 'Der Platzhalter `{found}` steht so nicht im Original',
    },
  },
  examples: [
    {
      source: 'Delete the file?',
      target: 'Datei ⟦{name}⟧ löschen?',
      says: 'The original does not have the placeholder `{name}` here',
    },
    { source: '%s hat %s eingeladen.', target: '%s invited %s to ⟦%s⟧.', lang: ['de', 'en'] },
    { source: '%1$s has shared “%2$s” with you.', target: '„%2$s“ wurde von %1$s für Sie freigegeben.' },
  ],
  run: forEachMatter(['added'], ['placeholder'], ({ target, isSure }) => ({
    ...(isSure || /^%[a-zA-Z@]$/.test(target.key) ? {} : { claim: 'suspicion' as const }),
    says: { id: 'added', slots: { found: excerpt(target.text) } } as const,
  })),
});
