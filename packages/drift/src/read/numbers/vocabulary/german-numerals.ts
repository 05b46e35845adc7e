/** A number at the beginning of a German word: `zweitausendfünfhundert` is 2500, with 0 characters left. */
export interface Numeral {
  readonly value: number;
  readonly length: number;
}

const units = [
  ['eins', 1],
  ['ein', 1],
  ['zwei', 2],
  ['zwo', 2],
  ['drei', 3],
  ['vier', 4],
  ['fünf', 5],
  ['fuenf', 5],
  ['sechs', 6],
  ['sieben', 7],
  ['acht', 8],
  ['neun', 9],
] as const;
const teens = [
  ['zehn', 10],
  ['elf', 11],
  ['zwölf', 12],
  ['zwoelf', 12],
  ['dreizehn', 13],
  ['vierzehn', 14],
  ['fünfzehn', 15],
  ['fuenfzehn', 15],
  ['sechzehn', 16],
  ['siebzehn', 17],
  ['achtzehn', 18],
  ['neunzehn', 19],
] as const;
const tens = [
  ['zwanzig', 20],
  ['dreißig', 30],
  ['dreissig', 30],
  ['vierzig', 40],
  ['fünfzig', 50],
  ['fuenfzig', 50],
  ['sechzig', 60],
  ['siebzig', 70],
  ['achtzig', 80],
  ['neunzig', 90],
] as const;
const mayBegin = /^(?:ein|zw|dr|vi|fü|fue|se|si|ac|ne|ze|el|hundert|tausend)/;

type Table = readonly (readonly [string, number])[];

function among(table: Table, word: string, at: number): Numeral | null {
  for (const [name, value] of table) if (word.startsWith(name, at)) return { value, length: name.length };
  return null;
}

function belowHundred(word: string, at: number): Numeral | null {
  const plain = among(teens, word, at) ?? among(tens, word, at);
  if (plain !== null) return plain;
  const unit = among(units, word, at);
  if (unit === null) return null;
  const joint = at + unit.length;
  const ten = word.startsWith('und', joint) ? among(tens, word, joint + 3) : null;
  return ten === null ? unit : { value: ten.value + unit.value, length: unit.length + 3 + ten.length };
}

/** What may follow `hundert` and `tausend`: `…undzwanzig`, `…zwanzig`, or nothing. */
function tail(word: string, at: number, read: (word: string, at: number) => Numeral | null): Numeral {
  const direct = read(word, at);
  if (direct !== null) return direct;
  const after = word.startsWith('und', at) ? read(word, at + 3) : null;
  return after === null ? { value: 0, length: 0 } : { value: after.value, length: after.length + 3 };
}

function multiplied(
  word: string,
  at: number,
  name: string,
  factor: number,
  head: (word: string, at: number) => Numeral | null,
  rest: (word: string, at: number) => Numeral | null,
): Numeral | null {
  const first = word.startsWith(name, at) ? { value: 1, length: 0 } : head(word, at);
  if (first === null || !word.startsWith(name, at + first.length)) return first;
  const length = first.length + name.length;
  const last = tail(word, at + length, rest);
  return { value: first.value * factor + last.value, length: length + last.length };
}

const belowThousand = (word: string, at: number): Numeral | null =>
  multiplied(word, at, 'hundert', 100, belowHundred, belowHundred);

/**
 * Reads the longest number at the beginning of a word in lower case, up to 999,999: `einundzwanzig` is 21,
 * `neunzehnhundert` 1900, `zwölfmonatig` 12 with 6 characters used. Null if the word does not begin with a number.
 */
export function germanNumeral(word: string): Numeral | null {
  if (!mayBegin.test(word)) return null;
  return multiplied(word, 0, 'tausend', 1000, belowThousand, belowThousand);
}
