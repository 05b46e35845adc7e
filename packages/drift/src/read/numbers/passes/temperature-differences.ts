import { itemOf, type Rule } from '../grammar/rewrite.ts';
import { unitOf } from '../vocabulary/units.ts';

/** Words before a temperature that make it a difference: warmed by, um 2 °C, ein Unterschied von. */
const before: ReadonlySet<string> = new Set(
  'by um difference rise increase drop fall warming cooling differ unterschied anstieg differenz erwärmung abkühlung zunahme abnahme rückgang abweichung'.split(
    ' ',
  ),
);
/** Words after it: 2 °C warmer, zwei Grad kälter. */
const after: ReadonlySet<string> = new Set(
  'warmer colder cooler hotter higher lower wärmer kälter kühler heißer höher niedriger tiefer'.split(' '),
);
/** Items before a temperature; estimated. */
const reach = 4;

/** `um 2 °C wärmer`: a difference is converted without the zero point of its scale. */
export const temperatureDifferences: Rule = (items, at) => {
  const item = items[at];
  const of = item?.quantity;
  if (item === undefined || of === null || of === undefined || of.unit === null) return null;
  const { dimension } = unitOf(of.unit);
  if (of.isDifference || (dimension !== 'temperature' && dimension !== 'angle')) return null;
  const words = items.slice(Math.max(0, at - reach), at).map(({ lower }) => lower);
  const isDifference = words.some((word) => before.has(word)) || after.has(items[at + 1]?.lower ?? '');
  return isDifference ? { take: 1, by: [itemOf({ ...of, isDifference }, item)] } : null;
};
