import type { GlossarySide } from '@gegenlesen/bitext';
import { accountGlossary } from '../account-glossary.ts';
import { defineCheck } from '../check.ts';

export const termRequired = defineCheck({
  id: 'term-required',
  group: 'meaning',
  category: 'terminology/inconsistent-with-terminology-resource',
  severity: 'major',
  summary: 'A term of the original has none of the translations that the glossary asks for.',
  details: `Only with a glossary, or with names that are to stay as they are. Each form of a required term counts: inflected, in a compound, with a hyphen. Of two entries that
overlap, the longer one counts; several required terms are a choice.`,
  yieldsTo: 'sentence',
  messages: {
    translated: {
      slots: { required: 'terms', term: 'word', note: 'note' },
      en: 'Expected {required} for `{term}`, found no form of it[ ({note})]',
      de: 'Erwartet: {required} für `{term}`, gefunden: keine Form davon[ ({note})]',
    },
    kept: {
      slots: { term: 'word', note: 'note' },
      en: 'Expected `{term}` as in the original, found no form of it[ ({note})]',
      de: 'Erwartet: `{term}` wie im Original, gefunden: keine Form davon[ ({note})]',
    },
  },
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
      says: expectation(original, target, note),
    })),
});

/** What is the same in both languages stays as it is. */
function expectation(source: GlossarySide, target: GlossarySide, note: string | null) {
  const [term = source.forbidden[0] ?? ''] = source.terms;
  const required = [...new Set(target.terms)];
  return required.length === 1 && required[0] === term
    ? ({ id: 'kept', slots: { term, note } } as const)
    : ({ id: 'translated', slots: { required, term, note } } as const);
}
