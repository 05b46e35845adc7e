import { type Passage, tongueOf } from '@gegenlesen/bitext';
import type { Fault, Kind } from './plant.ts';
import { integerBetween } from './random.ts';

/** A time of day with the place of its hour. */
interface Time {
  readonly start: number;
  readonly hour: string;
  /** Since midnight. */
  readonly minutes: number;
}

const german = /(?<![\p{N}.,:/-])(\d{1,2})(?:[.:](\d\d))?(?= Uhr(?!\p{L}))/gu;
const english = /(?<![\p{N}.,:/-])(\d{1,2})(?:[.:](\d\d))?(?= ?([ap])\.?m\b)/giu;

function timesIn({ text, lang }: Passage): readonly Time[] {
  return [...text.matchAll(tongueOf(lang) === 'de' ? german : english)].map((match) => {
    const [, hour = '', minute = '0', half] = match;
    const inHalf = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
    return { start: match.index, hour, minutes: inHalf * 60 + Number(minute) };
  });
}

export const timeChanged: Kind = {
  id: 'time-changed',
  summary: 'another hour: 15 Uhr → 14 Uhr',
  seenFrom: 'major',
  aim: null,
  faults: (text, other, random) => {
    const there = timesIn(other).map(({ minutes }) => minutes);
    const here = timesIn(text);
    return here.flatMap(({ start, hour, minutes }): readonly Fault[] => {
      if (!there.includes(minutes) || here.filter((each) => each.minutes === minutes).length > 1) return [];
      // A few hours off, but not twelve, which can be the same time in another spelling.
      const wrong = Number(hour) + integerBetween(random, 1, 3) * (Number(hour) > 4 ? -1 : 1);
      return wrong === 12 ? [] : [[{ start, end: start + hour.length, text: String(wrong) }]];
    });
  },
};
