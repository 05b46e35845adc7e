import { correspondingCues } from '../../compare/subtitles/corresponding-cues.ts';
import { defineDocumentCheck } from '../check.ts';
import { cueHits } from '../cue-hits.ts';

/** Milliseconds: viewers notice when speech and subtitle begin further apart. Estimated. */
const noticed = 500;

export const cueTimingChanged = defineDocumentCheck({
  id: 'cue-timing-changed',
  group: 'form',
  category: 'design-and-markup',
  severity: 'minor',
  summary: 'A subtitle begins at another time than in the original.',
  details: `By half a second or more. Subtitles correspond if both files have equally many, or between others with the same times. If the
translation is divided and timed in its own way, there is no finding; nor if a subtitle only stands longer. From four subtitles on, they are one finding, at the
one that is furthest off.`,
  messages: {
    later: {
      slots: { milliseconds: 'count' },
      en: 'The subtitle begins {milliseconds} ms later than in the original',
      de: 'Der Untertitel beginnt {milliseconds} ms später als im Original',
    },
    earlier: {
      slots: { milliseconds: 'count' },
      en: 'The subtitle begins {milliseconds} ms earlier than in the original',
      de: 'Der Untertitel beginnt {milliseconds} ms früher als im Original',
    },
    'later-several': {
      slots: { count: 'count', milliseconds: 'count', lines: 'word' },
      en: '{count} subtitles begin at another time than in the original, this one {milliseconds} ms later: lines {lines}',
      de: '{count} Untertitel beginnen zu einer anderen Zeit als im Original, dieser {milliseconds} ms später: Zeilen {lines}',
    },
    'earlier-several': {
      slots: { count: 'count', milliseconds: 'count', lines: 'word' },
      en: '{count} subtitles begin at another time than in the original, this one {milliseconds} ms earlier: lines {lines}',
      de: '{count} Untertitel beginnen zu einer anderen Zeit als im Original, dieser {milliseconds} ms früher: Zeilen {lines}',
    },
  },
  examples: [
    {
      source: ['1–3 Nobody saw the ferry.', '4–6 ⟦It had left on Monday.⟧'],
      target: ['1–3 Niemand hat die Fähre gesehen.', '5.5–7.5 ⟦Sie war am Montag weg.⟧'],
      says: 'The subtitle begins 1500 ms later than in the original',
    },
    {
      source: ['1–3 Nobody saw the ferry.', '4–6 It had left on Monday.'],
      target: ['1–3.5 Niemand hat die Fähre gesehen.', '4.2–7 Sie war am Montag weg.'],
    },
    {
      source: ['1–3 Nobody saw the ferry.', '5–7 It had left on Monday.'],
      target: ['1.7–3 Niemand hat', '3.5–4.5 die Fähre gesehen.', '5.9–7.5 Sie war am Montag weg.'],
    },
  ],
  run: ({ source, target }) => {
    const pairs = correspondingCues(source.cues ?? [], target.cues ?? []);
    const differences = pairs.map(([one, other]) => ({ source: one, target: other, by: other.from - one.from }));
    const moved = differences
      .map((difference) => ({ ...difference, measure: Math.abs(difference.by) }))
      .filter(({ measure }) => measure >= noticed);
    const direction = (fault: {
      readonly source: { readonly from: number } | null;
      readonly target: { readonly from: number };
    }) => (fault.target.from > (fault.source?.from ?? 0) ? 'later' : 'earlier');
    return cueHits(moved, {
      one: (fault) => ({ id: direction(fault), slots: { milliseconds: fault.measure } }) as const,
      several: (worst, slots) =>
        ({ id: `${direction(worst)}-several`, slots: { ...slots, milliseconds: worst.measure } }) as const,
    });
  },
});
