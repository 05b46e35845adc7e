export type Dimension =
  | 'share'
  | 'points'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'duration'
  | 'speed'
  | 'energy'
  | 'power'
  | 'data'
  | 'frequency'
  | 'voltage'
  | 'current'
  | 'charge'
  | 'resistance'
  | 'capacitance'
  | 'inductance'
  | 'magnetism'
  | 'force'
  | 'torque'
  | 'pressure'
  | 'amount'
  | 'light'
  | 'brightness'
  | 'illuminance'
  | 'dose'
  | 'activity'
  | 'level'
  | 'angle'
  | 'century'
  | 'quarter'
  | 'citation'
  | 'money';

/**
 * Id, dimension, size in the base unit of the dimension (several if the name has several meanings, such as the British
 * and the American gallon), symbols as written, English words, German words. Spaces separate names, `_` joins the words
 * of one. Sizes: SI brochure, 9th edition; NIST SP 811.
 */
export type UnitRow = readonly [
  id: string,
  dimension: Dimension,
  size: number | readonly number[],
  symbols: string,
  english: string,
  german: string,
];

const prefixes = [
  ['p', 1e-12, 'pico', 'piko'],
  ['n', 1e-9, 'nano', 'nano'],
  ['µ', 1e-6, 'micro', 'mikro'],
  ['m', 1e-3, 'milli', 'milli'],
  ['c', 1e-2, 'centi', 'zenti'],
  ['d', 1e-1, 'deci', 'dezi'],
  ['h', 1e2, 'hecto', 'hekto'],
  ['k', 1e3, 'kilo', 'kilo'],
  ['M', 1e6, 'mega', 'mega'],
  ['G', 1e9, 'giga', 'giga'],
  ['T', 1e12, 'tera', 'tera'],
  ['P', 1e15, 'peta', 'peta'],
] as const;

const withPrefix = (prefix: string, names: string): string =>
  names
    .split(' ')
    .filter((name) => name !== '')
    .map((name) => prefix + name)
    .join(' ');

/** A unit and its multiples with the given SI prefixes: `k M` makes kilovolts and megavolts of volts. */
export function prefixed(row: UnitRow, wanted: string): readonly UnitRow[] {
  const [id, dimension, size, symbols, english, german] = row;
  const wantedSigns = new Set(wanted.split(' '));
  return [
    row,
    ...prefixes.flatMap(([sign, factor, inEnglish, inGerman]): readonly UnitRow[] => {
      if (!wantedSigns.has(sign)) return [];
      // The micro sign and the Greek letter look the same but are two characters.
      const signs = sign === 'µ' ? ['µ', 'μ'] : [sign];
      return [
        [
          sign + id,
          dimension,
          factor * (typeof size === 'number' ? size : (size[0] ?? 1)),
          signs.map((each) => withPrefix(each, symbols)).join(' '),
          withPrefix(inEnglish, english),
          withPrefix(inGerman, german),
        ],
      ];
    }),
  ];
}
