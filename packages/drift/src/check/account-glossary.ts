import type { Glossary } from '@gegenlesen/bitext';

/** For the examples of the checks. */
export const accountGlossary: Glossary = {
  languages: { source: 'en', target: 'de' },
  entries: [
    {
      source: { terms: ['user account'], forbidden: [] },
      target: { terms: ['Nutzerkonto'], forbidden: ['Account'] },
      note: null,
    },
  ],
};
