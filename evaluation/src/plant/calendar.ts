import { exchanges, type Row } from './exchange.ts';
import type { Kind } from './plant.ts';

const rows = (...pairs: readonly (readonly [de: string, en: string])[]): readonly Row[] =>
  pairs.map(([de, en]) => ({ de: de.split(' '), en: en.split(' ') }));

const months = rows(
  ['Januar', 'January'],
  ['Februar', 'February'],
  ['März', 'March'],
  ['April', 'April'],
  ['Mai', 'May'],
  ['Juni', 'June'],
  ['Juli', 'July'],
  ['August', 'August'],
  ['September', 'September'],
  ['Oktober', 'October'],
  ['November', 'November'],
  ['Dezember', 'December'],
);

const weekdays = rows(
  ['Montag', 'Monday'],
  ['Dienstag', 'Tuesday'],
  ['Mittwoch', 'Wednesday'],
  ['Donnerstag', 'Thursday'],
  ['Freitag', 'Friday'],
  ['Samstag', 'Saturday'],
  ['Sonntag', 'Sunday'],
);

export const monthChanged: Kind = {
  id: 'month-changed',
  summary: 'another month: 3. Mai → 3. Juni',
  seenFrom: 'major',
  aim: 0.97,
  faults: exchanges({ rows: months }),
};

export const weekdayChanged: Kind = {
  id: 'weekday-changed',
  summary: 'another day of the week: am Montag → am Freitag',
  seenFrom: 'major',
  aim: 0.97,
  faults: exchanges({
    rows: weekdays,
    end: {
      de: String.raw`(?=s?(?:abend|morgen|vormittag|mittag|nachmittag|nacht|früh)?s?(?!\p{L}))`,
      en: String.raw`(?=s?(?!\p{L}))`,
    },
  }),
};
