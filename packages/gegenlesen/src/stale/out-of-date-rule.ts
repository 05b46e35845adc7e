import type { Rule } from '@gegenlesen/bitext';

/** What is said of sentences whose originals changed after they were translated. */
export const outOfDateRule = {
  id: 'out-of-date',
  group: 'coverage',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'The original changed after this sentence was translated.',
  details: `Told with \`--since\` alone, since it takes two versions of both texts: the original says something else than it did at that revision, and all that translated it still stands as it stood. The message shows both versions. A sentence that is new, or gone, in the original counts as well.

White space, quotation marks, dashes, markup and the place of a sentence do not count, and a translation that changed at all counts as mended.`,
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
