import { defineDocumentCheck } from '../check.ts';
import { cueHits, faultyCues } from '../cue-hits.ts';

/** Netflix, Timed Text Style Guide: General Requirements; BBC Subtitle Guidelines. */
const most = 2;

export const cueLines = defineDocumentCheck({
  id: 'cue-lines',
  group: 'form',
  category: 'design-and-markup/layout',
  severity: 'minor',
  summary: 'A subtitle has more than two lines.',
  details: `Two lines are the limit in the style guides of Netflix and the rule in those of the BBC. If the original has more at the same time,
there is no finding. From four subtitles on, they are one finding.`,
  messages: {
    one: {
      slots: { found: 'count', limit: 'count' },
      en: 'The subtitle has {found} lines, expected at most {limit}',
      de: 'Der Untertitel hat {found} Zeilen, höchstens {limit} sind üblich',
    },
    several: {
      slots: { count: 'count', found: 'count', limit: 'count', lines: 'word' },
      en: '{count} subtitles have more than {limit} lines, this one {found}: lines {lines}',
      de: '{count} Untertitel haben mehr als {limit} Zeilen, dieser {found}: Zeilen {lines}',
    },
  },
  examples: [
    {
      source: ['1–5 ⟦Nobody saw / the ferry on Monday.⟧'],
      target: ['1–5 ⟦Niemand hat / die Fähre am Montag / noch gesehen.⟧'],
      says: 'The subtitle has 3 lines, expected at most 2',
    },
    {
      source: ['1–5 Nobody saw the ferry on Monday.'],
      target: ['1–5 Niemand hat die Fähre / am Montag noch gesehen.'],
    },
  ],
  run: (reading) =>
    cueHits(
      faultyCues(reading, ({ lines }) => (lines.length > most ? lines.length : null)),
      {
        one: ({ measure }) => ({ id: 'one', slots: { found: measure, limit: most } }) as const,
        several: ({ measure }, slots) => ({ id: 'several', slots: { ...slots, found: measure, limit: most } }) as const,
      },
    ),
});
