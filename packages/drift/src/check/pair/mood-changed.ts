import { changedMood } from '../../compare/moods/changed-mood.ts';
import { placesOf } from '../../read/sides.ts';
import { defineCheck } from '../check.ts';
import { inEachPart, textsOf } from '../meaning-check.ts';

/** Estimated share of these findings that are right. */
const confidence = 0.7;

export const moodChanged = defineCheck({
  id: 'mood-changed',
  group: 'meaning',
  category: 'accuracy/mistranslation',
  severity: 'minor',
  summary: 'A request became a report, or something still to come is said to be done.',
  details: `In short sentences and labels, the forms of the verbs show whether the text asks for something, or reports what has
happened, is happening or will happen: \`Save file\` and \`File saved\`, \`will be sent\` and \`was sent\`.`,
  isFreeInHeadings: true,
  yieldsTo: 'sentence',
  messages: {
    mood: {
      slots: { expected: 'word', found: 'word' },
      en: '`{found}` asks or reports in another way than `{expected}`',
      de: '`{found}` fordert oder berichtet anders als `{expected}`',
    },
  },
  examples: [
    {
      source: '⟦Close⟧ all windows.',
      target: 'Alle Fenster ⟦wurden⟧ geschlossen.',
      says: '`wurden` asks or reports in another way than `Close`',
    },
    { source: 'Close all windows.', target: 'Schließen Sie alle Fenster.' },
    { source: 'The report ⟦was⟧ sent.', target: 'Der Bericht ⟦wird⟧ gesendet.' },
    { source: 'The report is sent.', target: 'Der Bericht wird gesendet.' },
    { source: 'Update installed', target: 'Update installiert' },
  ],
  run: inEachPart((part) => {
    const words = changedMood(part);
    if (words === null) return [];
    const { source, target } = textsOf(part, words);
    const says = { id: 'mood', slots: { expected: source, found: target } } as const;
    return [{ ...placesOf(part, words), confidence, certain: true, says }];
  }),
});
