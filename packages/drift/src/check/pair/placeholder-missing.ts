import { defineCheck } from '../check.ts';
import { forEachMatter } from '../matter-check.ts';
import { excerpt } from '../meaning-check.ts';

export const placeholderMissing = defineCheck({
  id: 'placeholder-missing',
  group: 'form',
  category: 'accuracy/do-not-translate',
  severity: 'critical',
  summary: 'A placeholder is missing from the translation.',
  details: `What a program fills in when it shows the text: \`%s\`, \`{name}\`, \`%(count)d\`, \`\${file}\`, \`:attribute\`, \`{{user}}\` and others. A
number may be missing where the text is about one thing. If the translation has the same placeholder elsewhere, it is only a
suspicion.`,
  messages: {
    missing: {
      slots: { expected: 'span' },
      en: 'The placeholder `{expected}` is missing',
      de: 'Der Platzhalter `{expected}` fehlt',
    },
  },
  examples: [
    {
      source: 'Hello {name}, you have ⟦{count}⟧ new messages.',
      target: 'Hallo {name}, Sie haben neue Nachrichten.',
      says: 'The placeholder `{count}` is missing',
    },
    { source: 'Noch ⟦%d⟧ Minuten bis zur Abfahrt', target: 'Minutes to departure', lang: ['de', 'en'] },
    {
      source: 'Hello {name}, you have {count} new messages.',
      target: 'Hallo {name}, Sie haben {count} neue Nachrichten.',
    },
    { source: '%d file', target: 'Eine Datei' },
    { source: '50% der Fahrten', target: '50% of all rides', lang: ['de', 'en'] },
  ],
  run: forEachMatter(['missing'], ['placeholder'], ({ source, isSure }) => ({
    ...(isSure ? {} : { claim: 'suspicion' as const }),
    says: { id: 'missing', slots: { expected: excerpt(source.text) } } as const,
  })),
});
