import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { inEachPart } from '../meaning-check.ts';

/** Estimated share of these findings that are right. */
const confidence = 0.4;

export const nameMissing = defineCheck({
  id: 'name-missing',
  group: 'meaning',
  category: 'accuracy/omission',
  severity: 'minor',
  summary: 'A name seems to be missing from the translation.',
  details: `A good translator may write \`he\` for a name that was just mentioned, so this is only a suspicion.`,
  accuses: 'missing',
  yieldsTo: 'sentence',
  messages: {
    missing: {
      slots: { expected: 'name' },
      en: 'Expected `{expected}` in the translation, found no such name',
      de: 'Der Name `{expected}` fehlt in der Übersetzung',
    },
  },
  examples: [
    {
      source: 'The minister thanked ⟦Rossi⟧ for the ferry.',
      target: 'Der Minister dankte für die Fähre.',
      says: 'Expected `Rossi` in the translation, found no such name',
    },
    { source: 'The minister thanked Rossi for the ferry.', target: 'Der Minister dankte Rossi für die Fähre.' },
    { source: 'The United States thanked Rossi.', target: 'Die USA dankten Rossi.' },
  ],
  run: inEachPart((part) => {
    const names = part.known?.names ?? null;
    // A word alone has its capital for beginning the text: `Writer`, `EndOfFile`.
    if (names === null || (names.de.length > 0 && names.en.length > 0) || part[part.original].words.length === 1)
      return [];
    return names[part.original].map((word) => ({
      ...placesOf(part, { [part.original]: word }),
      confidence,
      says: { id: 'missing', slots: { expected: word.text } },
    }));
  }),
});
