import type { Speech } from './speech.ts';

type Dimension =
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
  | 'rate'
  | 'frequency'
  | 'voltage'
  | 'current'
  | 'angle'
  | 'pressure'
  | 'level'
  | 'joule'
  | 'century'
  | 'quarter'
  | 'money';

export interface Unit {
  readonly id: string;
  readonly dimension: Dimension;
  /** In the first unit of its dimension; °F is converted apart. */
  readonly factor: number;
}

/** id, dimension, factor, symbols (as written), English words, German words. Factors: SI brochure; NIST SP 811. */
const rows: readonly (readonly [string, Dimension, number, string, string, string])[] = [
  ['%', 'share', 1, '% ٪', 'percent pct', 'prozent prozents prozentig vh'],
  ['pp', 'points', 1, 'pp', '', 'prozentpunkt prozentpunkte prozentpunkten'],
  ['bp', 'points', 0.01, 'bp bps', '', 'basispunkt basispunkte basispunkten'],
  ['‰', 'share', 0.1, '‰', 'permille', 'promille'],
  ['m', 'length', 1, 'm', 'metre metres meter meters', 'meter metern meters metrig'],
  ['km', 'length', 1e3, 'km', 'kilometre kilometres kilometer kilometers', 'kilometer kilometern kilometers'],
  ['cm', 'length', 1e-2, 'cm', 'centimetre centimetres centimeter centimeters', 'zentimeter zentimetern centimeter'],
  ['mm', 'length', 1e-3, 'mm', 'millimetre millimetres millimeter millimeters', 'millimeter millimetern'],
  [
    'µm',
    'length',
    1e-6,
    'µm μm',
    'micrometre micrometres micrometer micrometers micron microns',
    'mikrometer mikrometern',
  ],
  ['nm', 'length', 1e-9, 'nm', 'nanometre nanometres nanometer nanometers', 'nanometer nanometern'],
  ['mi', 'length', 1609.344, 'mi', 'mile miles', 'meile meilen'],
  ['yd', 'length', 0.9144, 'yd', 'yard yards', 'yard yards'],
  ['ft', 'length', 0.3048, 'ft', 'foot feet', 'fuß fuss'],
  ['in', 'length', 0.0254, '″', 'inch inches', 'zoll inch'],
  ['nmi', 'length', 1852, 'nmi', '', 'seemeile seemeilen'],
  ['ly', 'length', 9.4607e15, 'ly', 'lightyear lightyears', 'lichtjahr lichtjahre lichtjahren'],
  ['m²', 'area', 1, 'm² qm m2', 'sqm', 'quadratmeter quadratmetern'],
  ['km²', 'area', 1e6, 'km² qkm km2', '', 'quadratkilometer quadratkilometern'],
  ['ha', 'area', 1e4, 'ha', 'hectare hectares', 'hektar hektare'],
  ['ac', 'area', 4046.8564, 'ac', 'acre acres', 'acre acres morgen'],
  ['ft²', 'area', 0.09290304, 'ft² sqft', '', 'quadratfuß'],
  ['mi²', 'area', 2589988.11, 'mi²', '', 'quadratmeile quadratmeilen'],
  ['m³', 'volume', 1, 'm³ m3', '', 'kubikmeter kubikmetern'],
  ['l', 'volume', 1e-3, 'l L', 'litre litres liter liters', 'liter litern'],
  ['ml', 'volume', 1e-6, 'ml mL', 'millilitre millilitres milliliter milliliters', 'milliliter millilitern'],
  ['cl', 'volume', 1e-5, 'cl', 'centilitre centilitres centiliter centiliters', 'zentiliter'],
  ['dl', 'volume', 1e-4, 'dl', 'decilitre decilitres deciliter deciliters', 'deziliter'],
  ['gal', 'volume', 3.785411784e-3, 'gal', 'gallon gallons', 'gallone gallonen'],
  ['bbl', 'volume', 0.158987, 'bbl', 'barrel barrels', 'barrel barrels'],
  ['pt', 'volume', 4.73e-4, '', 'pint pints', 'pint pints'],
  ['kg', 'mass', 1, 'kg', 'kilogram kilograms kilogramme kilogrammes kilo kilos', 'kilogramm kilo kilos'],
  ['g', 'mass', 1e-3, 'g', 'gram grams gramme grammes', 'gramm'],
  ['mg', 'mass', 1e-6, 'mg', 'milligram milligrams', 'milligramm'],
  ['µg', 'mass', 1e-9, 'µg μg mcg', 'microgram micrograms', 'mikrogramm'],
  ['t', 'mass', 1e3, 't', 'tonne tonnes ton tons', 'tonne tonnen'],
  ['lb', 'mass', 0.45359237, 'lb lbs', '', ''],
  ['pound', 'mass', 0.45359237, '', 'pound pounds', 'pfund'],
  ['oz', 'mass', 0.028349523, 'oz', 'ounce ounces', 'unze unzen'],
  ['st', 'mass', 6.35029318, '', 'stone', 'stone'],
  ['°C', 'temperature', 1, '°C ℃', 'celsius centigrade', 'celsius'],
  ['°F', 'temperature', 1, '°F ℉', 'fahrenheit', 'fahrenheit'],
  ['K', 'temperature', 1, 'K', 'kelvin', 'kelvin'],
  ['s', 'duration', 1, 's sec secs Sek', 'second seconds', 'sekunde sekunden sekündig sekündige'],
  ['ms', 'duration', 1e-3, 'ms', 'millisecond milliseconds', 'millisekunde millisekunden'],
  ['µs', 'duration', 1e-6, 'µs μs', 'microsecond microseconds', 'mikrosekunde mikrosekunden'],
  ['ns', 'duration', 1e-9, 'ns', 'nanosecond nanoseconds', 'nanosekunde nanosekunden'],
  ['min', 'duration', 60, 'min mins Min', 'minute minutes', 'minute minuten minütig'],
  ['h', 'duration', 3600, 'h hr hrs Std', 'hour hours', 'stunde stunden stündig'],
  ['d', 'duration', 86400, '', 'day days', 'tag tage tagen tages tägig'],
  ['wk', 'duration', 604800, '', 'week weeks', 'woche wochen wöchig'],
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
  ['century', 'century', 1, '', 'century centuries', 'jahrhundert jahrhunderts jahrhunderte jahrhunderten jh jhd jhdt'],
  ['quarter', 'quarter', 1, '', '', 'quartal quartals quartale quartalen'],
  ['km/h', 'speed', 1, 'km/h kmh kph', '', 'stundenkilometer stundenkilometern'],
  ['mph', 'speed', 1.609344, 'mph', '', ''],
  ['m/s', 'speed', 3.6, 'm/s', '', ''],
  ['kn', 'speed', 1.852, 'kn', 'knot knots', 'knoten'],
  ['Wh', 'energy', 1, 'Wh', '', 'wattstunde wattstunden'],
  ['kWh', 'energy', 1e3, 'kWh', '', 'kilowattstunde kilowattstunden'],
  ['MWh', 'energy', 1e6, 'MWh', '', 'megawattstunde megawattstunden'],
  ['GWh', 'energy', 1e9, 'GWh', '', 'gigawattstunde gigawattstunden'],
  ['TWh', 'energy', 1e12, 'TWh', '', 'terawattstunde terawattstunden'],
  ['kcal', 'energy', 1.163, 'kcal', 'calorie calories kilocalorie kilocalories', 'kalorie kalorien kilokalorien'],
  ['W', 'power', 1, 'W', 'watt watts', 'watt'],
  ['mW', 'power', 1e-3, 'mW', 'milliwatt milliwatts', 'milliwatt'],
  ['kW', 'power', 1e3, 'kW', 'kilowatt kilowatts', 'kilowatt'],
  ['MW', 'power', 1e6, 'MW', 'megawatt megawatts', 'megawatt'],
  ['GW', 'power', 1e9, 'GW', 'gigawatt gigawatts', 'gigawatt'],
  ['PS', 'power', 735.49875, 'hp PS bhp', 'horsepower', 'ps pferdestärken'],
  ['B', 'data', 1, '', 'byte bytes', 'byte bytes'],
  ['kB', 'data', 1e3, 'kB KB', 'kilobyte kilobytes', 'kilobyte kilobytes'],
  ['MB', 'data', 1e6, 'MB', 'megabyte megabytes', 'megabyte megabytes'],
  ['GB', 'data', 1e9, 'GB GBs', 'gigabyte gigabytes', 'gigabyte gigabytes'],
  ['TB', 'data', 1e12, 'TB', 'terabyte terabytes', 'terabyte terabytes'],
  ['bit', 'data', 0.125, '', 'bit bits', 'bit bits'],
  ['Mbit/s', 'rate', 1, 'Mbit/s Mbps', '', ''],
  ['Gbit/s', 'rate', 1e3, 'Gbit/s Gbps', '', ''],
  ['Hz', 'frequency', 1, 'Hz', 'hertz', 'hertz'],
  ['kHz', 'frequency', 1e3, 'kHz', 'kilohertz', 'kilohertz'],
  ['MHz', 'frequency', 1e6, 'MHz', 'megahertz', 'megahertz'],
  ['GHz', 'frequency', 1e9, 'GHz', 'gigahertz', 'gigahertz'],
  ['V', 'voltage', 1, 'V', 'volt volts', 'volt'],
  ['kV', 'voltage', 1e3, 'kV', 'kilovolt kilovolts', 'kilovolt'],
  ['A', 'current', 1, 'A', 'ampere amperes amp amps', 'ampere'],
  ['mAh', 'current', 1, 'mAh', '', ''],
  ['°', 'angle', 1, '°', 'degree degrees', 'grad'],
  ['dB', 'level', 1, 'dB', 'decibel decibels', 'dezibel'],
  ['hPa', 'pressure', 1e-3, 'hPa', 'hectopascal hectopascals', 'hektopascal'],
  ['J', 'joule', 1, 'J', 'joule joules', 'joule'],
  ['kJ', 'joule', 1e3, 'kJ', 'kilojoule kilojoules', 'kilojoule'],
  ['bar', 'pressure', 1, 'bar', '', ''],
  ['psi', 'pressure', 0.0689476, 'psi', '', ''],
];

/** Two words that name one unit: per cent, light years, square miles. */
const doubles: Readonly<Record<string, string>> = {
  'per cent': '%',
  'per mille': '‰',
  'percentage point': 'pp',
  'percentage points': 'pp',
  'basis point': 'bp',
  'basis points': 'bp',
  'prozent punkte': 'pp',
  'light years': 'ly',
  'light year': 'ly',
  'nautical miles': 'nmi',
  'nautical mile': 'nmi',
  'square metres': 'm²',
  'square meters': 'm²',
  'square metre': 'm²',
  'square meter': 'm²',
  'sq m': 'm²',
  'square feet': 'ft²',
  'square foot': 'ft²',
  'sq ft': 'ft²',
  'square kilometres': 'km²',
  'square kilometers': 'km²',
  'square kilometre': 'km²',
  'square kilometer': 'km²',
  'sq km': 'km²',
  'square miles': 'mi²',
  'square mile': 'mi²',
  'cubic metres': 'm³',
  'cubic meters': 'm³',
  'kilowatt hours': 'kWh',
  'kilowatt hour': 'kWh',
  'megawatt hours': 'MWh',
  'gigawatt hours': 'GWh',
  'terawatt hours': 'TWh',
  'degrees celsius': '°C',
  'grad celsius': '°C',
  'degrees fahrenheit': '°F',
  'grad fahrenheit': '°F',
  'degrees centigrade': '°C',
  '° c': '°C',
  '° f': '°F',
  'degrees c': '°C',
  'degrees f': '°F',
  'degree celsius': '°C',
  'degree fahrenheit': '°F',
  'gigabits per': 'Gbit/s',
  'megabits per': 'Mbit/s',
};
/** Units said with a per: miles per hour, Kilometer pro Stunde. */
const perHour: Readonly<Record<string, string>> = { km: 'km/h', mi: 'mph', m: 'm/s' };

const units = new Map(rows.map(([id, dimension, factor]) => [id, { id, dimension, factor }] as const));
const symbols = new Map(rows.flatMap(([id, , , written]) => split(written).map((symbol) => [symbol, id] as const)));
const words = {
  en: new Map(rows.flatMap(([id, , , , english]) => split(english).map((word) => [word, id] as const))),
  de: new Map(rows.flatMap(([id, , , , , german]) => split(german).map((word) => [word, id] as const))),
};
const adjective = /(?<=ig)(?:e|en|er|es|em)$/;

function split(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}

/** The unit with this id; an ISO 4217 code is money. */
export const unitOf = (id: string): Unit => units.get(id) ?? { id, dimension: 'money', factor: 1 };

/** A symbol as written, capitals counting: `km`, `MW`; null for any other text. */
export const unitOfSymbol = (text: string): string | null => symbols.get(text) ?? null;

/** A word for a unit, in small letters, inflected: `kilometres`, `monatigen`, `Jahre`. */
export const unitOfWord = (lower: string, speech: Speech): string | null =>
  words[speech].get(lower) ?? (speech === 'de' ? (words.de.get(lower.replace(adjective, '')) ?? null) : null);

/** Two words for a unit: `percentage points`, `Grad Celsius`. */
export const unitOfWords = (first: string, second: string): string | null => {
  const joined = `${first} ${second}`;
  return Object.hasOwn(doubles, joined) ? (doubles[joined] ?? null) : null;
};

/** Kilometres, told per hour, are km/h; null for what is not told so. */
export const perTime = (id: string): string | null => (Object.hasOwn(perHour, id) ? (perHour[id] ?? null) : null);
