import type { Cue } from '@gegenlesen/bitext';
import { defineDocumentCheck } from '../check.ts';
import { cueHits, faultyCues } from '../cue-hits.ts';

/** Milliseconds: Netflix, Timed Text Style Guide: General Requirements. */
const shortest = Math.floor((5 / 6) * 1000);
const longest = 7000;

/** By how many milliseconds a subtitle has each fault; null if it has not. */
const backwards = ({ from, to }: Cue): number | null => (to <= from ? from - to : null);
// The next one may stand elsewhere on the screen for as long.
const overlap = ({ from, to }: Cue, next: Cue | undefined): number | null =>
  next !== undefined && next.from > from && to > next.from ? to - next.from : null;
const short = ({ from, to }: Cue): number | null => (to > from && to - from < shortest ? shortest - (to - from) : null);
const long = ({ from, to }: Cue): number | null => (to - from > longest ? to - from - longest : null);

export const cueTiming = defineDocumentCheck({
  id: 'cue-timing',
  group: 'form',
  category: 'design-and-markup',
  severity: 'minor',
  summary: 'A subtitle is shown too briefly, too long, together with the next, or not at all.',
  details: `Less than 5/6 of a second or more than 7 seconds, the limits in the style guides of Netflix. A subtitle that ends before it begins,
or after the next has begun, is a major fault. If the original has the same fault at the same time, there is no finding. From four subtitles with
the same fault on, they are one finding, at the worst of them.`,
  messages: {
    backwards: {
      slots: {},
      en: 'The subtitle ends before it begins and is never shown',
      de: 'Der Untertitel endet, bevor er beginnt, und wird nie gezeigt',
    },
    'backwards-several': {
      slots: { count: 'count', lines: 'word' },
      en: '{count} subtitles end before they begin and are never shown: lines {lines}',
      de: '{count} Untertitel enden, bevor sie beginnen, und werden nie gezeigt: Zeilen {lines}',
    },
    overlap: {
      slots: { milliseconds: 'count' },
      en: 'The subtitle is still shown {milliseconds} ms after the next has begun',
      de: 'Der Untertitel steht noch {milliseconds} ms, nachdem der nächste begonnen hat',
    },
    'overlap-several': {
      slots: { count: 'count', milliseconds: 'count', lines: 'word' },
      en: '{count} subtitles are still shown after the next has begun, this one for {milliseconds} ms: lines {lines}',
      de: '{count} Untertitel stehen noch, nachdem der nächste begonnen hat, dieser {milliseconds} ms lang: Zeilen {lines}',
    },
    short: {
      slots: { milliseconds: 'count', limit: 'count' },
      en: 'The subtitle is shown for {milliseconds} ms, expected at least {limit} ms',
      de: 'Der Untertitel steht nur {milliseconds} ms, mindestens {limit} ms sind üblich',
    },
    'short-several': {
      slots: { count: 'count', milliseconds: 'count', limit: 'count', lines: 'word' },
      en: '{count} subtitles are shown for less than {limit} ms, this one for {milliseconds} ms: lines {lines}',
      de: '{count} Untertitel stehen weniger als {limit} ms, dieser {milliseconds} ms: Zeilen {lines}',
    },
    long: {
      slots: { milliseconds: 'count', limit: 'count' },
      en: 'The subtitle is shown for {milliseconds} ms, expected at most {limit} ms',
      de: 'Der Untertitel steht {milliseconds} ms, höchstens {limit} ms sind üblich',
    },
    'long-several': {
      slots: { count: 'count', milliseconds: 'count', limit: 'count', lines: 'word' },
      en: '{count} subtitles are shown for more than {limit} ms, this one for {milliseconds} ms: lines {lines}',
      de: '{count} Untertitel stehen mehr als {limit} ms, dieser {milliseconds} ms: Zeilen {lines}',
    },
  },
  examples: [
    {
      source: ['1–3 ⟦Nobody saw the ferry.⟧', '3.5–6 It had left on Monday.'],
      target: ['1–4 ⟦Niemand hat die Fähre gesehen.⟧', '3.5–6 Sie war am Montag weg.'],
      says: 'The subtitle is still shown 500 ms after the next has begun',
    },
    {
      source: ['1–1.9 ⟦No.⟧'],
      target: ['1–1.4 ⟦Nein.⟧'],
      says: 'The subtitle is shown for 400 ms, expected at least 833 ms',
    },
    {
      source: ['1–3 ⟦Nobody saw the ferry.⟧'],
      target: ['3–1 ⟦Niemand hat die Fähre gesehen.⟧'],
      says: 'The subtitle ends before it begins and is never shown',
    },
    { source: ['1–1.4 No.'], target: ['1–1.4 Nein.'] },
    {
      source: ['1–3 Nobody saw the ferry.', '3–6 It had left on Monday.'],
      target: ['1–3 Niemand hat die Fähre gesehen.', '3–6 Sie war am Montag weg.'],
    },
  ],
  run: (reading) => {
    const faulty = (fault: typeof overlap) => faultyCues(reading, (cue, i, all) => fault(cue, all[i + 1]));
    const tooShort = (measure: number) => ({ milliseconds: shortest - measure, limit: shortest });
    const tooLong = (measure: number) => ({ milliseconds: longest + measure, limit: longest });
    const faults = [
      ...cueHits(faulty(backwards), {
        one: () => ({ id: 'backwards', slots: {} }) as const,
        several: (_, slots) => ({ id: 'backwards-several', slots }) as const,
      }),
      ...cueHits(faulty(overlap), {
        one: ({ measure }) => ({ id: 'overlap', slots: { milliseconds: measure } }) as const,
        several: ({ measure }, slots) =>
          ({ id: 'overlap-several', slots: { ...slots, milliseconds: measure } }) as const,
      }),
    ];
    return [
      ...faults.map((hit) => ({ ...hit, severity: 'major' as const })),
      ...cueHits(faulty(short), {
        one: ({ measure }) => ({ id: 'short', slots: tooShort(measure) }) as const,
        several: ({ measure }, slots) => ({ id: 'short-several', slots: { ...slots, ...tooShort(measure) } }) as const,
      }),
      ...cueHits(faulty(long), {
        one: ({ measure }) => ({ id: 'long', slots: tooLong(measure) }) as const,
        several: ({ measure }, slots) => ({ id: 'long-several', slots: { ...slots, ...tooLong(measure) } }) as const,
      }),
    ];
  },
});
