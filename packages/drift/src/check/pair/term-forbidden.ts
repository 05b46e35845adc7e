import type { GlossaryEntry } from '@gegenlesen/bitext';
import { accountGlossary } from '../account-glossary.ts';
import { defineCheck } from '../check.ts';

export const termForbidden = defineCheck({
  id: 'term-forbidden',
  group: 'meaning',
  category: 'terminology/inconsistent-with-terminology-resource',
  severity: 'major',
  summary: 'A term stands in the translation that the glossary forbids.',
  details: `Only with a glossary. Where the entry names a term of the original, that has to stand in the original; without one its forbidden
terms are so everywhere. A term inside a longer one of the glossary does not count.`,
  yieldsTo: 'sentence',
  messages: {
    forbidden: {
      slots: { found: 'word', note: 'note' },
      en: 'Found `{found}`, which the glossary forbids[ ({note})]',
      de: 'Laut Glossar verboten: `{found}`[ ({note})]',
    },
    instead: {
      slots: { expected: 'word', found: 'word', note: 'note' },
      en: 'Expected `{expected}`, found `{found}`, which the glossary forbids[ ({note})]',
      de: 'Erwartet: `{expected}`, gefunden: `{found}`, laut Glossar verboten[ ({note})]',
    },
    'instead-for': {
      slots: { expected: 'word', term: 'word', found: 'word', note: 'note' },
      en: 'Expected `{expected}` for `{term}`, found `{found}`, which the glossary forbids[ ({note})]',
      de: 'Erwartet: `{expected}` für `{term}`, gefunden: `{found}`, laut Glossar verboten[ ({note})]',
    },
  },
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
    terms.forbidden.map(({ source, target, term, entry }) => ({
      source,
      target,
      confidence: 0.9,
      says: objection(term, entry),
    })),
});

/** What stands instead of the forbidden term, and for which one of the original, as far as the entry names them. */
function objection(found: string, { source, target, note }: GlossaryEntry) {
  const [term] = source.terms;
  const [expected] = target.terms;
  if (expected === undefined) return { id: 'forbidden', slots: { found, note } } as const;
  return term === undefined
    ? ({ id: 'instead', slots: { expected, found, note } } as const)
    : ({ id: 'instead-for', slots: { expected, term, found, note } } as const);
}
