import { accountGlossary } from '../account-glossary.ts';
import type { Check } from '../check.ts';

export const termForbidden: Check = {
  id: 'term-forbidden',
  group: 'meaning',
  category: 'terminology/inconsistent-with-terminology-resource',
  severity: 'major',
  summary: 'A term stands in the translation that the glossary forbids.',
  details: `Only with a glossary. Where the entry names a term of the original, that has to stand in the original; without one its forbidden
terms are so everywhere. A term inside a longer one of the glossary does not count.`,
  examples: [
    {
      source: 'Open your ⟦user account⟧ first, and your Nutzerkonto opens.',
      target: 'Öffnen Sie zuerst Ihren ⟦Account⟧, also Ihr Nutzerkonto.',
      says: 'Expected `Nutzerkonto` for `user account`, found `Account`, which the glossary forbids',
      glossary: accountGlossary,
    },
    {
      source: 'The bank account was closed.',
      target: 'Der Account bei der Bank wurde gesperrt.',
      glossary: accountGlossary,
    },
  ],
  run: ({ terms }) =>
    terms.forbidden.map(({ source, target, term, entry }) => {
      const instead = entry.target.terms[0];
      const note = entry.note === null ? '' : ` (${entry.note})`;
      const named = entry.source.terms[0] === undefined ? '' : ` for \`${entry.source.terms[0]}\``;
      const found = `found \`${term}\`, which the glossary forbids${note}`;
      return {
        source,
        target,
        confidence: 0.9,
        message: instead === undefined ? `F${found.slice(1)}` : `Expected \`${instead}\`${named}, ${found}`,
      };
    }),
};
