import type { Grade, Kind } from '../quantity.ts';
import { germanNumeral } from './german-numerals.ts';
import { unitOfWord } from './units.ts';

/** What one word is worth. */
export interface WordValue {
  readonly kind: Kind;
  readonly value: number;
  readonly grade: Grade;
  readonly unit: string | null;
}

const word = (kind: Kind, value: number, grade: Grade, unit: string | null = null): WordValue => ({
  kind,
  value,
  grade,
  unit,
});

/** Words that are numbers without the grammar of numerals, and words that only look like one. */
const whole = new Map<string, WordValue | null>([
  ...[
    'ein',
    'eine',
    'einer',
    'einem',
    'einen',
    'eines',
    'eins',
    'einmal',
    'einzig',
    'einzige',
    'einzigen',
    'einziger',
    'einziges',
    'einst',
    'je',
    'jeweils',
    'pro',
  ].map((name) => [name, word('number', 1, 'silent')] as const),
  ...['null'].map((name) => [name, word('number', 0, 'faint')] as const),
  ...[
    'beide',
    'beiden',
    'beider',
    'beides',
    'beidem',
    'paar',
    'paare',
    'paares',
    'paaren',
    'zwillinge',
    'duo',
    'zweit',
    'abermals',
  ].map((name) => [name, word('number', 2, 'silent')] as const),
  ...[
    'erste',
    'ersten',
    'erster',
    'erstes',
    'erstem',
    'erstens',
    'erst',
    'erstmals',
    'zuerst',
    'zunächst',
    'erstmal',
    'erstmalig',
  ].map((name) => [name, word('ordinal', 1, 'faint')] as const),
  ...['dritte', 'dritten', 'dritter', 'drittes', 'drittem', 'drittens', 'dritt'].map(
    (name) => [name, word('ordinal', 3, 'spoken')] as const,
  ),
  ...['siebte', 'siebten', 'siebter', 'siebtes', 'siebtem', 'siebtens'].map(
    (name) => [name, word('ordinal', 7, 'spoken')] as const,
  ),
  ...['achte', 'achter', 'achtes', 'achtem'].map((name) => [name, word('ordinal', 8, 'spoken')] as const),
  ...[
    'halb',
    'halbe',
    'halben',
    'halber',
    'halbes',
    'halbem',
    'hälfte',
    'hälften',
    'halbiert',
    'halbieren',
    'halbierte',
    'halbierten',
    'halbierung',
    'halbzeit',
    'halbjahr',
    'halbjahres',
  ].map((name) => [name, word('fraction', 0.5, 'faint')] as const),
  ...['drittel', 'dritteln', 'drittels'].map((name) => [name, word('fraction', 1 / 3, 'spoken')] as const),
  ...['viertel', 'vierteln', 'viertels'].map((name) => [name, word('fraction', 0.25, 'faint')] as const),
  ...['anderthalb', 'eineinhalb', 'einundeinhalb'].map((name) => [name, word('number', 1.5, 'spoken')] as const),
  ...['dutzend'].map((name) => [name, word('number', 12, 'faint')] as const),
  ...[
    'doppelt',
    'doppelte',
    'doppelten',
    'doppelter',
    'doppeltes',
    'doppel',
    'verdoppelt',
    'verdoppeln',
    'verdoppelte',
    'verdoppelten',
    'verdoppelung',
    'verdopplung',
    'zweimal',
    'zweifach',
    'zweifache',
    'zweifachen',
  ].map((name) => [name, word('multiple', 2, 'faint')] as const),
  ...[
    'verdreifacht',
    'verdreifachen',
    'verdreifachte',
    'verdreifachten',
    'verdreifachung',
    'dreifach',
    'dreifache',
    'dreifachen',
  ].map((name) => [name, word('multiple', 3, 'faint')] as const),
  ...['vervierfacht', 'vervierfachen', 'vervierfachte', 'vervierfachten', 'vervierfachung'].map(
    (name) => [name, word('multiple', 4, 'faint')] as const,
  ),
  ...['verfünffacht', 'verfünffachen', 'verfünffachte', 'verfünffachten'].map(
    (name) => [name, word('multiple', 5, 'faint')] as const,
  ),
  ...['verzehnfacht', 'verzehnfachen', 'verzehnfachte', 'verzehnfachten'].map(
    (name) => [name, word('multiple', 10, 'faint')] as const,
  ),
  ...[
    'vierteljahr',
    'vierteljährlich',
    'einfach',
    'einig',
    'achtung',
    'achten',
    'achtet',
    'achtete',
    'achteten',
    'achtlos',
    'achtsam',
    'elfe',
    'elfen',
    'elfmeter',
    'dreist',
    'dreiste',
    'zweifel',
    'zweifeln',
    'siebener',
    'vielfach',
    'vierschrötig',
    'neune',
    'sechser',
    'neunmalklug',
    'einander',
    'eindeutig',
    'zweig',
    'zweige',
    'zweigen',
    'zweck',
    'einhalt',
    'eintausend',
  ].map((name) => [name, null] as const),
]);

const inflection = /^(?:e|en|er|em|es|n)?$/;
const ordinalEnding = /^(?:s?te[rsnm]?|s?tens)$/;
const superlative =
  /^t?(?:größt|höchst|best|meist|wichtigst|längst|ältest|letzt|klassig|stärkst|reichst|schnellst|schlechtest)/;
const decadeEnding = /^er(?:n|jahre|jahren)?$/;
const fractionEnding = /^s?tel[sn]?$/;
const timesEnding = /^(?:mal|malig(?:e[rsnm]?)?|fach(?:e[rsnm]?)?|fältig(?:e[rsnm]?)?)$/;
const countedEnding =
  /^(?:köpfig|stellig|teilig|seitig|stöckig|geschossig|gleisig|spurig|türig|sitzig|sprachig|zeilig|bändig|stufig|motorig|strahlig)(?:e[rsnm]?)?$/;
/** Duration inside a compound: Fünfjahresplan, Zweitagesfahrt, Dreistundengespräch. */
const unitInside = /^(jahre|jahr|monat|woche|tage|tag|stunde|minute|sekunde|meter|kilometer|prozent|punkt)/;

/** A German word in small letters as a figure: `zweien`, `dreizehnte`, `zwölfmonatigen`; null for any other word. */
export function germanWordValue(lower: string): WordValue | null {
  const known = whole.get(lower);
  if (known !== undefined) return known;
  const numeral = germanNumeral(lower);
  if (numeral === null) return null;
  const { value } = numeral;
  const rest = lower.slice(numeral.length);
  if (value === 1) return /^(?:jähr|monat|wöch|täg|stünd|minüt)/.test(rest) ? word('number', 1, 'silent') : null;
  if (rest === '' || inflection.test(rest)) {
    if (decadeEnding.test(rest) && value >= 20 && value < 100 && value % 10 === 0)
      return word('decade', value, 'spoken');
    return word('number', value, value > 12 ? 'firm' : 'spoken');
  }
  if (ordinalEnding.test(rest)) return word('ordinal', value, 'spoken');
  if (decadeEnding.test(rest) && value >= 20 && value < 100) return word('decade', value, 'spoken');
  if (fractionEnding.test(rest)) return word('fraction', 1 / value, 'spoken');
  if (rest.startsWith('einhalb')) return word('number', value + 0.5, 'spoken');
  if (timesEnding.test(rest)) return word('multiple', value, 'spoken');
  if (countedEnding.test(rest)) return word('number', value, 'spoken');
  const unit = unitOfWord(rest, 'de') ?? unitOfWord(unitInside.exec(rest)?.[1] ?? '', 'de');
  if (unit !== null) return word('number', value, 'spoken', unit);
  if (rest.startsWith('drittel')) return word('fraction', value / 3, 'spoken');
  if (rest.startsWith('viertel')) return word('fraction', value / 4, 'spoken');
  if (superlative.test(rest)) return word('ordinal', value, 'spoken');
  // Any other compound (Dreirad, Vierer, Zweikampf) may stand for a figure but need not.
  return word('number', value, 'silent');
}
