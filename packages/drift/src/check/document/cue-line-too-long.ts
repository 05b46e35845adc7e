import { defineDocumentCheck } from '../check.ts';
import { cueHits, faultyCues } from '../cue-hits.ts';

/** Characters: Netflix, Timed Text Style Guide: General Requirements. */
const longest = 42;

export const cueLineTooLong = defineDocumentCheck({
  id: 'cue-line-too-long',
  group: 'form',
  category: 'design-and-markup/truncation-text-expansion',
  severity: 'minor',
  summary: 'A line of a subtitle is too long.',
  details: `More than 42 characters, the limit in the style guides of Netflix. Markup does not count. If the original has such a line at the same
time, there is no finding. From four subtitles on, they are one finding, at the longest line.`,
  messages: {
    one: {
      slots: { length: 'count', limit: 'count' },
      en: 'The subtitle has a line of {length} characters, expected at most {limit}',
      de: 'Der Untertitel hat eine Zeile mit {length} Zeichen, höchstens {limit} sind üblich',
    },
    several: {
      slots: { count: 'count', length: 'count', limit: 'count', lines: 'word' },
      en: '{count} subtitles have a line of more than {limit} characters, this one of {length}: lines {lines}',
      de: '{count} Untertitel haben eine Zeile mit mehr als {limit} Zeichen, dieser mit {length}: Zeilen {lines}',
    },
  },
  examples: [
    {
      source: ['1–5 ⟦Nobody had seen the ferry since Monday.⟧'],
      target: ['1–5 ⟦Niemand hatte die Fähre seit Montag noch gesehen.⟧'],
      says: 'The subtitle has a line of 49 characters, expected at most 42',
    },
    {
      source: ['1–5 Nobody had seen the ferry since Monday.'],
      target: ['1–5 Niemand hatte die Fähre / seit Montag noch gesehen.'],
    },
  ],
  run: (reading) =>
    cueHits(
      faultyCues(reading, ({ lines }) => {
        const length = lines.reduce((most, line) => Math.max(most, Array.from(line).length), 0);
        return length > longest ? length : null;
      }),
      {
        one: ({ measure }) => ({ id: 'one', slots: { length: measure, limit: longest } }) as const,
        several: ({ measure }, slots) =>
          ({ id: 'several', slots: { ...slots, length: measure, limit: longest } }) as const,
      },
    ),
});
