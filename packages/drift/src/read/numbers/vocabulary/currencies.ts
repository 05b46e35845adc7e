import type { ByTongue, Tongue } from '@gegenlesen/bitext';

/**
 * Currencies by ISO 4217 code (USc, GBp: cents and pence), with their signs, English words and German words. A letter
 * before the dollar sign says whose it is. Pound and Pfund are among the units, since they may be weights.
 */
const rows: readonly (readonly [code: string, signs: string, english: string, german: string])[] = [
  ['USD', '$ US$ USD', 'dollar dollars bucks', 'dollar dollars'],
  ['EUR', '€ EUR', 'euro euros', 'euro euros'],
  ['GBP', '£ GBP', 'quid sterling', 'sterling'],
  ['¥', '¥', '', ''],
  ['JPY', 'JPY', 'yen', 'yen'],
  ['CHF', 'CHF Fr', 'franc francs', 'franken'],
  ['CNY', 'CNY RMB', 'yuan renminbi', 'yuan renminbi'],
  ['INR', '₹ Rs INR', 'rupee rupees rs', 'rupie rupien rs'],
  ['RUB', '₽ RUB', 'ruble rubles rouble roubles', 'rubel'],
  ['TRY', '₺ TRY', 'lira', 'lira'],
  ['KRW', '₩ KRW', 'won', 'won'],
  ['ILS', '₪ ILS', 'shekel shekels', 'schekel'],
  ['UAH', '₴ UAH', 'hryvnia', 'hrywnja'],
  ['AUD', 'A$ AU$ AUD', '', ''],
  ['CAD', 'C$ CA$ CAD', '', ''],
  ['NZD', 'NZ$ NZD', '', ''],
  ['HKD', 'HK$ HKD', '', ''],
  ['SGD', 'S$ SGD', '', ''],
  ['BRL', 'R$ BRL', 'real reais', ''],
  ['MXN', 'MXN', 'peso pesos', 'peso pesos'],
  ['SEK', 'SEK', 'krona kronor', 'kronen krone'],
  ['NOK', 'NOK', 'krone kroner', ''],
  ['DKK', 'DKK', '', ''],
  ['CZK', 'Kč CZK', '', ''],
  ['PLN', 'zł PLN', 'zloty zlotys', 'zloty złoty'],
  ['HUF', 'HUF', 'forint', 'forint'],
  ['ZAR', 'ZAR', 'rand', 'rand'],
  ['BTC', 'BTC', 'bitcoin bitcoins', 'bitcoin bitcoins'],
  ['USc', '¢', 'cent cents', 'cent cents'],
  ['GBp', '', 'pence penny', 'pence penny'],
];
/** Codes without a sign or word. */
const codes = 'AED SAR THB IDR MYR PHP VND EGP NGN KES PKR ETH'.split(' ');

/**
 * Currencies that one language or sign distinguishes and another does not: whose dollar, whose crown, a pound of money
 * or of weight.
 */
const alike = [
  'USD AUD CAD NZD HKD SGD',
  'USc GBp',
  '¥ JPY',
  '¥ CNY',
  'SEK NOK DKK CZK',
  'MXN PHP',
  'INR PKR',
  'GBP lb pound',
].map((names): ReadonlySet<string> => new Set(names.split(' ')));

const index = (column: 1 | 2 | 3): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap((row) => row[column].split(' ').flatMap((word) => (word === '' ? [] : [[word, row[0]] as const]))),
  );
const signs = new Map([...index(1), ...codes.map((code) => [code, code] as const)]);
const words: ByTongue<ReadonlyMap<string, string>> = { en: index(2), de: index(3) };

/** `€`, `US$` and `CHF` as ISO 4217 codes, case-sensitive; null for any other text. */
export const currencyOfSign = (text: string): string | null => signs.get(text) ?? null;

/** `euros` and `Franken` in lower case; null for any other word. */
export const currencyOfWord = (lower: string, tongue: Tongue): string | null => words[tongue].get(lower) ?? null;

/** Whether two currencies may have the same name. */
export const mayBeOneCurrency = (first: string, second: string): boolean =>
  first === second || alike.some((names) => names.has(first) && names.has(second));
