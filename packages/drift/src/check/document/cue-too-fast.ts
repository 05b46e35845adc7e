import { defineDocumentCheck } from '../check.ts';
import { cueHits, faultyCues } from '../cue-hits.ts';

/** Characters per second, spaces included: Netflix, Timed Text Style Guides for German and for English, programs for adults. */
const fastest = { de: 17, en: 20 };

const limitOf = (lang: string): number => (/^en\b/.test(lang) ? fastest.en : fastest.de);

export const cueTooFast = defineDocumentCheck({
  id: 'cue-too-fast',
  group: 'form',
  category: 'design-and-markup/truncation-text-expansion',
  severity: 'minor',
  summary: 'A subtitle is shown for too short a time to be read.',
  details: `More than 17 characters per second in German, or 20 in English, the limits in the style guides of Netflix for adults; the BBC asks
for 160 to 180 words per minute, about 15 to 17 characters per second. Spaces count, markup does not. If the original is too fast at the same time, there is no finding.
From four subtitles on, they are one finding, at the fastest of them.`,
  messages: {
    one: {
      slots: { speed: 'count', limit: 'count' },
      en: 'The subtitle takes {speed} characters per second to read, expected at most {limit}',
      de: 'Der Untertitel verlangt {speed} Zeichen pro Sekunde, höchstens {limit} lassen sich lesen',
    },
    several: {
      slots: { count: 'count', speed: 'count', limit: 'count', lines: 'word' },
      en: '{count} subtitles take more than {limit} characters per second to read, this one {speed}: lines {lines}',
      de: '{count} Untertitel verlangen mehr als {limit} Zeichen pro Sekunde, dieser {speed}: Zeilen {lines}',
    },
  },
  examples: [
    {
      source: ['1–2.5 ⟦Nobody saw the ferry.⟧'],
      target: ['1–2.5 ⟦Niemand hatte die Fähre überhaupt gesehen.⟧'],
      says: 'The subtitle takes 28 characters per second to read, expected at most 17',
    },
    { source: ['1–3.5 Nobody saw the ferry.'], target: ['1–3.5 Niemand hat die Fähre gesehen.'] },
    {
      source: ['1–2 Nobody had seen the ferry at all.'],
      target: ['1–2 Niemand hatte die Fähre überhaupt gesehen.'],
    },
  ],
  run: (reading) =>
    cueHits(
      faultyCues(reading, ({ from, to, lines }, _, __, lang) => {
        const characters = Array.from(lines.join(' ')).length;
        const speed = to > from ? Math.round((characters * 1000) / (to - from)) : 0;
        return speed > limitOf(lang) ? speed : null;
      }),
      {
        one: ({ measure }) => ({ id: 'one', slots: { speed: measure, limit: limitOf(reading.target.lang) } }) as const,
        several: ({ measure }, slots) =>
          ({ id: 'several', slots: { ...slots, speed: measure, limit: limitOf(reading.target.lang) } }) as const,
      },
    ),
});
