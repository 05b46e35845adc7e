import { defineCheck } from '../check.ts';
import { forEachMatter } from '../matter-check.ts';
import { excerpt } from '../meaning-check.ts';

export const placeholderChanged = defineCheck({
  id: 'placeholder-changed',
  group: 'form',
  category: 'accuracy/do-not-translate',
  severity: 'critical',
  summary: 'A placeholder was renamed, translated, broken or has another type.',
  details: `\`{name}\` became \`{Name}\`, \`%s\` became \`%d\`, \`%1\` became \`% 1\`. In ICU messages, argument, type and the names of the branches
must stay; only the texts of the branches are translated.`,
  messages: {
    changed: {
      slots: { expected: 'span', found: 'span' },
      en: 'Expected the placeholder `{expected}`, found `{found}`',
      de: 'Statt des Platzhalters `{expected}` steht hier `{found}`',
    },
    broken: {
      slots: { expected: 'span', found: 'span' },
      en: 'A program cannot read the placeholder `{found}`: expected `{expected}`',
      de: '`{found}` ist als Platzhalter nicht lesbar, erwartet: `{expected}`',
    },
  },
  examples: [
    {
      source: 'Your ⟦%{role}⟧ was changed.',
      target: 'Ihre ⟦%{rolle}⟧ wurde geändert.',
      says: 'Expected the placeholder `%{role}`, found `%{rolle}`',
    },
    {
      source: 'Page ⟦%1⟧ of %2',
      target: 'Seite ⟦% 1⟧ von %2',
      says: 'A program cannot read the placeholder `% 1`: expected `%1`',
    },
    { source: 'Noch ⟦#{minuten}⟧ Minuten', target: '⟦#{minutes}⟧ minutes left', lang: ['de', 'en'] },
    {
      source: '⟦{count, plural, one {⟧# day} other {# days}} left',
      target: 'Noch ⟦{count, plural, eins {⟧# Tag} andere {# Tage}}',
    },
    {
      source: '{count, plural, one {# day} other {# days}} left',
      target: 'Noch {count, plural, one {# Tag} other {# Tage}}',
    },
    { source: 'Updated %s by %s', target: '%1$s aktualisiert von %2$s' },
  ],
  run: forEachMatter(['changed', 'broken'], ['placeholder'], ({ type, source, target }) => ({
    says: { id: type, slots: { expected: excerpt(source.text), found: excerpt(target.text) } } as const,
  })),
});
