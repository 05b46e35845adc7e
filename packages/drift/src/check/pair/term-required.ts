import type { GlossarySide } from '@gegenlesen/bitext';
import { accountGlossary } from '../account-glossary.ts';
import { defineCheck } from '../check.ts';

/** Estimated share of these findings that are right. */
const confidence = 0.8;

export const termRequired = defineCheck({
  id: 'term-required',
  group: 'meaning',
  category: 'terminology/inconsistent-with-terminology-resource',
  severity: 'major',
  summary: 'A term has none of the translations that the glossary asks for.',
  details: `Needs a glossary, or names that must stay as they are. Any form of a required term will do: inflected, in a compound, with a
hyphen. If two entries overlap, the longer one counts; if an entry has several required terms, one is enough.`,
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
      confidence,
      says: expectation(original, target, note),
    })),
});

/** A term that is the same in both languages must be kept. */
function expectation(source: GlossarySide, target: GlossarySide, note: string | null) {
  const [term = source.forbidden[0] ?? ''] = source.terms;
  const required = [...new Set(target.terms)];
  return required.length === 1 && required[0] === term
    ? ({ id: 'kept', slots: { term, note } } as const)
    : ({ id: 'translated', slots: { required, term, note } } as const);
}
