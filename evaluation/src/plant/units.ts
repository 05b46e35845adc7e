import { exchanges, type Row } from './exchange.ts';
import type { Kind } from './plant.ts';

const row = (de: string, en: string): Row => ({ de: de.split('|'), en: en.split('|') });

/** Units that look alike and differ greatly in size. */
const families: readonly (readonly Row[])[] = [
  [
    row('Sekunden|Sekunde', 'seconds|second'),
    row('Minuten|Minute|Min.', 'minutes|minute|min'),
    row('Stunden|Stunde|Std.', 'hours|hour|hrs'),
  ],
  [
    row('Tagen|Tage|Tag', 'days|days|day'),
    row('Wochen|Wochen|Woche', 'weeks|weeks|week'),
    row('Monaten|Monate|Monat', 'months|months|month'),
    row('Jahren|Jahre|Jahr', 'years|years|year'),
  ],
  [
    row('Millimetern|Millimeter|mm', 'millimeters|millimetres|mm'),
    row('Zentimetern|Zentimeter|cm', 'centimeters|centimetres|cm'),
    row('Metern|Meter|m', 'meters|metres|m'),
    row('Kilometern|Kilometer|km', 'kilometers|kilometres|km'),
  ],
  [row('Gramm|g', 'grams|g'), row('Kilogramm|kg', 'kilograms|kg'), row('Tonnen|t', 'tons|tonnes')],
  [row('Milliliter|ml', 'milliliters|ml'), row('Liter|l', 'liters|l')],
  [row('MB|Megabyte', 'MB|megabytes'), row('GB|Gigabyte', 'GB|gigabytes'), row('TB|Terabyte', 'TB|terabytes')],
  [row('Watt|W', 'watts|W'), row('Kilowatt|kW', 'kilowatts|kW'), row('Megawatt|MW', 'megawatts|MW')],
  [row('Grad Celsius|°C', 'degrees Celsius|°C'), row('Grad Fahrenheit|°F', 'degrees Fahrenheit|°F')],
  [
    row('Prozent|%', 'percent|%|per cent'),
    row('Prozentpunkte|‰|Prozentpunkten', 'percentage points|‰|percentage point'),
  ],
  [row('Quadratmeter|m²', 'square meters|m²'), row('Quadratkilometer|km²', 'square kilometers|km²')],
  [
    row('Euro|€|EUR', 'euros|€|EUR|euro'),
    row('Dollar|$|USD|US-Dollar', 'dollars|$|USD|dollar'),
    row('Pfund|£|GBP', 'pounds|£|GBP|pound'),
  ],
];

const quantity = String.raw`(?:\d|[\d.,]\s?(?:Mio\.|Mrd\.)|Millionen|Milliarden|million|billion|(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|zehn|two|three|four|five|six|ten))`;
const behind = { before: String.raw`${quantity}[\s-]?` };
const ahead = { after: String.raw`\s?\d` };
const boundaries = {
  start: { de: String.raw`(?<!\p{L})`, en: String.raw`(?<!\p{L})` },
  end: { de: String.raw`(?!\p{L})`, en: String.raw`(?!\p{L})` },
};

const exchangesOfUnits = families.flatMap((rows) =>
  [behind, ahead].map((context) => exchanges({ rows, ...boundaries, ...context })),
);

export const unitChanged: Kind = {
  id: 'unit-changed',
  summary: 'another unit or currency: km → m, Stunden → Minuten, Euro → Dollar',
  seenFrom: 'major',
  aim: 0.9,
  faults: (...given) => exchangesOfUnits.flatMap((faults) => faults(...given)),
};
