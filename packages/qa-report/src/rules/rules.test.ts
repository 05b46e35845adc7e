import type { Rule } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { renderRule, renderRules } from './render-rules.ts';

const crates: Rule = {
  id: 'crates-lost',
  group: 'number',
  category: 'accuracy/omission',
  severity: 'major',
  summary: 'A crate of the original has gone.',
  details: 'Crates are counted on both sides,\nbarrels are not.\n\nA `Kiste` is a crate, too.',
  messages: {},
  examples: [
    {
      source: { lang: 'en', text: 'Three crates* arrived.', marks: [{ start: 0, end: 12 }] },
      target: { lang: 'de', text: 'Es kam etwas an.', marks: [] },
      says: 'Expected `Three crates`, found nothing',
      glossary: 'crate is Kiste, not Kasten',
    },
    {
      source: { lang: 'en', text: 'The harbour\nA crate arrived.', marks: [] },
      target: { lang: 'de', text: 'Der Hafen\nEine Kiste kam an.', marks: [] },
      says: null,
      glossary: null,
    },
  ],
};
const ropes: Rule = { ...crates, id: 'rope', group: 'form', severity: 'minor', summary: 'A rope was tied twice.' };

describe('the list', () => {
  test('on a terminal has a part for each group', () => {
    expect(renderRules([ropes, crates], 'text')).toBe(`number  figures, units, dates, times and codes
  crates-lost  major     A crate of the original has gone.

form  what is not about meaning
  rope         minor     A rope was tied twice.

\`gegenlesen explain RULE\` shows what a rule means, with examples.
`);
  });

  test('breaks its summaries where the terminal ends', () => {
    expect(renderRules([crates], 'text', { width: 57 })).toContain(
      '  crates-lost  major     A crate of the original has\n                         gone.\n',
    );
  });

  test('puts them below where there is no room beside', () => {
    expect(renderRules([crates], 'text', { width: 40 })).toContain(
      '  crates-lost  major\n    A crate of the original has gone.\n',
    );
  });
});

describe('one rule', () => {
  test('on a terminal shows its examples as findings are shown', () => {
    expect(renderRule(crates, 'text')).toBe(`crates-lost  major  number, accuracy/omission

A crate of the original has gone.

Crates are counted on both sides, barrels are not.

A \`Kiste\` is a crate, too.

Raises

Glossary: crate is Kiste, not Kasten
en │ Three crates* arrived.
   │ ^^^^^^^^^^^^
de │ Es kam etwas an.
   Expected \`Three crates\`, found nothing

Raises nothing

en │ The harbour
   │ A crate arrived.
de │ Der Hafen
   │ Eine Kiste kam an.
`);
  });

  test('as Markdown has what is marked in bold', () => {
    const page = renderRule(crates, 'markdown');
    expect(page).toContain('> Glossary: crate is Kiste, not Kasten\\\n> English: **Three crates**\\* arrived.\\\n');
    expect(page).toContain('> English:\\\n> The harbour\\\n> A crate arrived.\\\n> German:\\\n> Der Hafen\\\n');
  });

  test.each(['text', 'markdown'] as const)('as %s has no part for examples that it lacks', (format) => {
    const silent = { ...crates, examples: crates.examples.slice(1) };
    expect(renderRule(silent, format)).not.toMatch(/Raises\n/);
  });
});
