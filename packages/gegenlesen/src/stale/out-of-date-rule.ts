import type { Rule } from '@gegenlesen/bitext';

/** The rule for sentences whose originals changed after they were translated. */
export const outOfDateRule = {
  id: 'out-of-date',
  group: 'coverage',
  category: 'accuracy/mistranslation',
  severity: 'major',
  summary: 'The original changed after this sentence was translated.',
  details: `Raised only with \`--since\`, because it takes two versions of both texts: the original no longer says what it said at that revision, and its translation has not changed at all. The message shows both versions. A sentence that is new, or gone, in the original counts as well.

White space, quotation marks, dashes, markup and the place of a sentence do not count, and a translation that changed in any way counts as up to date.`,
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
