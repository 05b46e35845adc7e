import { gradeOfNumber, type WordRow, type WordValue, wordTable } from './word-value.ts';

/** Names in the order of their values, in steps from the first value. */
const counted = (first: number, step: number, names: string): readonly (readonly [number, string])[] =>
  names.split(' ').map((name, i) => [first + i * step, name] as const);

const cardinals = [
  ...counted(
    2,
    1,
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  ...counted(20, 10, 'twenty thirty forty fifty sixty seventy eighty ninety'),
];
const ordinals = [
  ...counted(
    3,
    1,
    'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
  ),
  ...counted(20, 10, 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth'),
  [1000, 'thousandth'] as const,
];
const decades = counted(20, 10, 'twenties thirties forties fifties sixties seventies eighties nineties');
const folds = counted(4, 1, 'fourfold fivefold sixfold sevenfold eightfold ninefold tenfold');

const words = wordTable([
  ...cardinals.map(([value, name]): WordRow => ['number', value, gradeOfNumber(value), name]),
  ...ordinals.map(([value, name]): WordRow => ['ordinal', value, 'spoken', name]),
  ...ordinals.map(([value, name]): WordRow => ['fraction', 1 / value, 'faint', `${name}s`]),
  ...decades.map(([value, name]): WordRow => ['decade', value, 'spoken', name]),
  ...folds.map(([value, name]): WordRow => ['multiple', value, 'faint', name]),
  ['number', 1, 'silent', 'one once ones single sole a an another'],
  ['number', 2, 'silent', 'both couple couples pair pairs twin twins dual duo duos either'],
  ['number', 3, 'silent', 'trio'],
  ['number', 0, 'faint', 'zero nil'],
  ['number', 12, 'faint', 'dozen'],
  ['ordinal', 1, 'faint', 'first firstly'],
  ['ordinal', 2, 'faint', 'second secondly'],
  ['ordinal', 3, 'spoken', 'thirdly'],
  ['ordinal', 1, 'silent', 'wwi'],
  ['ordinal', 2, 'silent', 'wwii ww2 secondary'],
  ['fraction', 0.5, 'faint', 'half halves halved halving halve'],
  ['fraction', 0.25, 'faint', 'quarter quarters'],
  ['multiple', 2, 'faint', 'twice double doubled doubles doubling twofold'],
  ['multiple', 2, 'silent', 'doubly'],
  ['multiple', 3, 'faint', 'thrice triple tripled triples tripling threefold treble trebled'],
  ['multiple', 4, 'faint', 'quadruple quadrupled quadrupling'],
  ['multiple', 5, 'faint', 'quintupled quintuple'],
  ['multiple', 100, 'faint', 'hundredfold'],
  ['number', 1, 'silent', 'decade', 'dec'],
  ['number', 2, 'faint', 'fortnight', 'wk'],
  ['number', 100, 'silent', 'century centenary centennial', 'a'],
  ['number', 200, 'silent', 'bicentenary bicentennial', 'a'],
  ['number', 70, 'silent', 'septuagenarian', 'a'],
  ['number', 80, 'silent', 'octogenarian octogenarians', 'a'],
  ['number', 90, 'silent', 'nonagenarian', 'a'],
]);
const denominators: ReadonlyMap<string, number> = new Map([
  ...['half', 'halves'].map((name) => [name, 2] as const),
  ...['quarter', 'quarters'].map((name) => [name, 4] as const),
  ...ordinals.flatMap(([value, name]) => [[name, value] as const, [`${name}s`, value] as const]),
]);

/** An English word in lower case as a figure: `seventeen`, `third`, `tripled`; null for any other word. */
export const englishWordValue = (lower: string): WordValue | null => words.get(lower) ?? null;

/** The denominator of a fraction in words: `thirds` is 3. */
export const denominatorOf = (lower: string): number | null => denominators.get(lower) ?? null;
