import type { Rule } from '@gegenlesen/bitext';

/** The rule for sentences whose originals changed after they were translated. */
export const outOfDateRule = {
  id: 'out-of-date',
  group: 'coverage',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'The original changed after this sentence was translated.',
  details: `Reported only with \`--since\`, because it needs two versions of both texts: the original has changed since that revision, and its translation has not. The message shows both versions. A sentence that was added to the original, or removed from it, counts too.

Changes to white space, quotation marks, dashes, markup or the order of sentences do not count. A translation that changed in any way counts as updated.`,
  messages: {
    added: {
      slots: { now: 'span' },
      en: 'The original gained `{now}` after this was translated; the translation lacks it',
      de: 'Seit der Übersetzung kam im Original `{now}` hinzu; in der Übersetzung fehlt es',
    },
    removed: {
      slots: { before: 'span' },
      en: 'The original lost `{before}` after this was translated; the translation still says it',
      de: 'Seit der Übersetzung fiel im Original `{before}` weg; in der Übersetzung steht es noch',
    },
    changed: {
      slots: { before: 'span', now: 'span' },
      en: 'The original changed after this was translated, from `{before}` to `{now}`',
      de: 'Seit der Übersetzung hat sich das Original geändert, von `{before}` zu `{now}`',
    },
  },
  examples: [
    {
      source: {
        lang: 'en',
        text: 'The museum opens at ten and closes at six.',
        marks: [{ start: 20, end: 23 }],
      },
      target: { lang: 'de', text: 'Das Museum öffnet um neun und schließt um sechs.', marks: [{ start: 0, end: 48 }] },
      says: null,
      glossary: null,
    },
  ],
} as const satisfies Rule;
