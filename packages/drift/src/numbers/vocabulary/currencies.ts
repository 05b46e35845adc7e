import type { Speech } from './speech.ts';

/** Currencies by sign, as ISO 4217 codes; a letter before the dollar says whose it is. */
const signs: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₴': 'UAH',
  '¢': 'USc',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
  Rs: 'INR',
  Fr: 'CHF',
  Kč: 'CZK',
  zł: 'PLN',
};
const codes = new Set(
  'USD EUR GBP JPY CHF CNY RMB INR RUB TRY AUD CAD NZD HKD SGD SEK NOK DKK PLN CZK HUF BRL ZAR KRW MXN ILS UAH AED SAR THB IDR MYR PHP VND EGP NGN KES PKR BTC ETH'.split(
    ' ',
  ),
);
const english: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  quid: 'GBP',
  sterling: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupee: 'INR',
  rupees: 'INR',
  rs: 'INR',
  ruble: 'RUB',
  rubles: 'RUB',
  rouble: 'RUB',
  roubles: 'RUB',
  franc: 'CHF',
  francs: 'CHF',
  won: 'KRW',
  lira: 'TRY',
  peso: 'MXN',
  pesos: 'MXN',
  cent: 'USc',
  cents: 'USc',
  pence: 'GBp',
  penny: 'GBp',
  krona: 'SEK',
  kronor: 'SEK',
  krone: 'NOK',
  kroner: 'NOK',
  zloty: 'PLN',
  zlotys: 'PLN',
  rand: 'ZAR',
  bitcoin: 'BTC',
  bitcoins: 'BTC',
};
const german: Readonly<Record<string, string>> = {
  dollar: 'USD',
  dollars: 'USD',
  euro: 'EUR',
  euros: 'EUR',
  yen: 'JPY',
  yuan: 'CNY',
  renminbi: 'CNY',
  rupie: 'INR',
  rupien: 'INR',
  rs: 'INR',
  rubel: 'RUB',
  franken: 'CHF',
  won: 'KRW',
  lira: 'TRY',
  peso: 'MXN',
  pesos: 'MXN',
  cent: 'USc',
  cents: 'USc',
  pence: 'GBp',
  penny: 'GBp',
  kronen: 'SEK',
  krone: 'SEK',
  zloty: 'PLN',
  złoty: 'PLN',
  rand: 'ZAR',
  bitcoin: 'BTC',
  bitcoins: 'BTC',
};
const words = { en: new Map(Object.entries(english)), de: new Map(Object.entries(german)) };

/** One currency by several names: what one language tells apart and the other does not. */
const alike: readonly ReadonlySet<string>[] = [
  new Set(['USD', 'AUD', 'CAD', 'NZD', 'HKD', 'SGD']),
  new Set(['USc', 'EURc', 'GBp']),
  new Set(['CNY', 'RMB', 'JPY']),
  new Set(['SEK', 'NOK', 'DKK', 'CZK']),
  new Set(['MXN', 'PHP']),
  new Set(['INR', 'PKR']),
  new Set(['GBP', 'lb', 'pound']),
];

export const currencyOfSign = (text: string): string | null =>
  Object.hasOwn(signs, text) ? (signs[text] ?? null) : codes.has(text) ? (text === 'RMB' ? 'CNY' : text) : null;

export const currencyOfWord = (lower: string, speech: Speech): string | null => words[speech].get(lower) ?? null;

/** Whether two currencies may be meant by one word: a dollar is not always American, a pound may weigh. */
export const mayBeOneCurrency = (first: string, second: string): boolean =>
  first === second || alike.some((names) => names.has(first) && names.has(second));
