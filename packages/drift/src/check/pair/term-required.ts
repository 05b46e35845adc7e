import type { GlossarySide } from '@gegenlesen/bitext';
import { accountGlossary } from '../account-glossary.ts';
import type { Check } from '../check.ts';

export const termRequired: Check = {
  id: 'term-required',
  group: 'meaning',
  category: 'terminology/inconsistent-with-terminology-resource',
  severity: 'major',
  summary: 'A term of the original has none of the translations that the glossary asks for.',
  details: `Only with a glossary, or with names that are to stay as they are. Each form of a required term counts: inflected, in a compound, with a hyphen. Of two entries that
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
      message: `Expected ${wanted(original, target)}, found no form of it${note === null ? '' : ` (${note})`}`,
    })),
};

/** What is the same in both languages stays as it is. */
function wanted(source: GlossarySide, target: GlossarySide): string {
  const [first = source.forbidden[0] ?? ''] = source.terms;
  const stays = target.terms.length === 1 && target.terms[0] === first;
  return stays ? `\`${first}\` as in the original` : `${anyOf(target.terms)} for \`${first}\``;
}

const anyOf = (terms: readonly string[]): string => [...new Set(terms)].map((term) => `\`${term}\``).join(' or ');
