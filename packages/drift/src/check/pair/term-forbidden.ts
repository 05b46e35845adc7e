import type { GlossaryEntry } from '@gegenlesen/bitext';
import { accountGlossary } from '../account-glossary.ts';
import { defineCheck } from '../check.ts';

/** Estimated share of these findings that are right. */
const confidence = 0.9;

export const termForbidden = defineCheck({
  id: 'term-forbidden',
  group: 'meaning',
  category: 'terminology/inconsistent-with-terminology-resource',
  severity: 'major',
  summary: 'The translation uses a term that the glossary forbids.',
  details: `Needs a glossary. If the entry names a term of the original, its forbidden terms count only where the original has that term;
otherwise they are forbidden everywhere. A term inside a longer term of the glossary does not count.`,
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
      confidence,
      says: objection(term, entry),
    })),
});

/** Names the right term, and the term it translates, if the entry has them. */
function objection(found: string, { source, target, note }: GlossaryEntry) {
  const [term] = source.terms;
  const [expected] = target.terms;
  if (expected === undefined) return { id: 'forbidden', slots: { found, note } } as const;
  return term === undefined
    ? ({ id: 'instead', slots: { expected, found, note } } as const)
    : ({ id: 'instead-for', slots: { expected, term, found, note } } as const);
}
