import type { Check } from '../check.ts';
import { accountGlossary } from '../glossary/example.ts';

export const termRequired: Check = {
  id: 'term-required',
  group: 'meaning',
  category: 'terminology/inconsistent-with-terminology-resource',
  severity: 'major',
  summary: 'A term of the original has none of the translations that the glossary asks for.',
  details: `Only with a glossary. Each form of a required term counts: inflected, in a compound, with a hyphen. Of two entries that
overlap, the longer one counts; several required terms are a choice.`,
  examples: [
    {
      source: 'Open your ⟦user account⟧ first.',
      target: 'Öffnen Sie zuerst Ihr Benutzerprofil.',
      says: 'Expected `Nutzerkonto` for `user account`, found no form of it',
      glossary: accountGlossary,
    },
    {
      source: 'All user accounts are closed.',
      target: 'Alle Nutzerkonten sind gesperrt.',
      glossary: accountGlossary,
    },
    {
      source: 'The settings of the user account were lost.',
      target: 'Die Nutzerkonto-Einstellungen waren verloren.',
      glossary: accountGlossary,
    },
  ],
  run: ({ terms }) =>
    terms.missing.map(({ source, entry: { source: original, target, note } }) => ({
      source,
      target: null,
      confidence: 0.8,
      message: `Expected ${anyOf(target.terms)} for \`${original.terms[0] ?? original.forbidden[0] ?? ''}\`, found no form of it${note === null ? '' : ` (${note})`}`,
    })),
};

const anyOf = (terms: readonly string[]): string => [...new Set(terms)].map((term) => `\`${term}\``).join(' or ');
