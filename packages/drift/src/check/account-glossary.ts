import type { Glossary } from '@gegenlesen/bitext';

/** The glossary of the examples. */
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
