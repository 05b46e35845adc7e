import { prefixed, type UnitRow } from './unit-row.ts';

/** Times with an exact number of seconds. */
export const time: readonly UnitRow[] = [
  ['s', 'duration', 1, 's sec secs Sek', 'second seconds', 'sekunde sekunden sekündig sekündige'],
  ...prefixed(['s', 'duration', 1, 's', 'second seconds', 'sekunde sekunden'], 'm µ n').slice(1),
  ['min', 'duration', 60, 'min mins Min', 'minute minutes', 'minute minuten minütig'],
  ['h', 'duration', 3600, 'h hr hrs Std', 'hour hours', 'stunde stunden stündig'],
  ['d', 'duration', 86400, '', 'day days', 'tag tage tagen tages tägig'],
  ['wk', 'duration', 604800, '', 'week weeks', 'woche wochen wöchig'],
];

/** Times whose length depends on the calendar, in seconds of the mean Gregorian year. */
export const calendar: readonly UnitRow[] = [
  ['mo', 'duration', 2629746, '', 'month months', 'monat monate monaten monats monatig'],
  [
    'a',
    'duration',
    31556952,
    'yr yrs',
    'year years',
    'jahr jahre jahren jahres jährig jährige jähriger jährigen jähriges jährigem',
  ],
  ['dec', 'duration', 315569520, '', 'decade decades', 'jahrzehnt jahrzehnte jahrzehnten jahrzehnts dekade dekaden'],
  ['cy', 'duration', 3155695200, '', '', ''],
  ['ka', 'duration', 31556952000, '', 'millennium millennia', 'jahrtausend jahrtausende jahrtausenden'],
  ['century', 'century', 1, '', 'century centuries', 'jahrhundert jahrhunderts jahrhunderte jahrhunderten jh jhd jhdt'],
  ['quarter', 'quarter', 1, '', '', 'quartal quartals quartale quartalen'],
];

export const shares: readonly UnitRow[] = [
  ['%', 'share', 1, '% ٪', 'percent pct per_cent', 'prozent prozents prozentig vh'],
  ['‰', 'share', 0.1, '‰', 'permille per_mille per_mil', 'promille'],
  ['ppm', 'share', 1e-4, 'ppm', '', ''],
  ['ppb', 'share', 1e-7, 'ppb', '', ''],
  [
    'pp',
    'points',
    1,
    'pp',
    'percentage_point percentage_points',
    'prozentpunkt prozentpunkte prozentpunkten prozent_punkte',
  ],
  ['bp', 'points', 0.01, 'bp bps', 'basis_point basis_points', 'basispunkt basispunkte basispunkten'],
];

/**
 * `20 C` and `70 F` are temperatures more often than coulombs and farads. Degrees of two scales are not multiples of
 * each other; conversion.ts converts them.
 */
export const temperatures: readonly UnitRow[] = [
  [
    '°C',
    'temperature',
    1,
    '°C ℃ C',
    'celsius centigrade °_c degrees_celsius degree_celsius degrees_centigrade degrees_c',
    'celsius grad_celsius °_c',
  ],
  [
    '°F',
    'temperature',
    5 / 9,
    '°F ℉ F',
    'fahrenheit °_f degrees_fahrenheit degree_fahrenheit degrees_f',
    'fahrenheit grad_fahrenheit °_f',
  ],
  ...prefixed(['K', 'temperature', 1, 'K', 'kelvin kelvins', 'kelvin'], 'm µ'),
];
