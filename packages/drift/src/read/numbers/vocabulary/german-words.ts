import { remembered } from '@gegenlesen/bitext';
import { germanNumeral } from './german-numerals.ts';
import { unitOfWord } from './units.ts';
import { gradeOfNumber, type WordValue, wordTable, wordValue } from './word-value.ts';

/** Words that are figures but not regular numerals. */
const whole = wordTable([
  ['number', 1, 'silent', 'ein eine einer einem einen eines eins einmal einzig einzige einzigen einziger einziges'],
  ['number', 0, 'faint', 'null'],
  [
    'number',
    2,
    'silent',
    'beide beiden beider beides beidem paar paare paares paaren zwillinge duo zweit doppelseitig doppelseitige doppelseitigen doppelseitiger doppelseitiges',
  ],
  ['ordinal', 1, 'faint', 'erste ersten erster erstes erstem erstens'],
  ['ordinal', 1, 'silent', 'erst erstmals zuerst zunächst erstmal erstmalig'],
  ['ordinal', 2, 'faint', 'zweitens'],
  ['ordinal', 3, 'spoken', 'dritte dritten dritter drittes drittem drittens'],
  ['ordinal', 7, 'spoken', 'siebte siebten siebter siebtes siebtem siebtens'],
  ['ordinal', 8, 'spoken', 'achte achter achtes achtem'],
  [
    'fraction',
    0.5,
    'faint',
    'halb halbe halben halber halbes halbem hälfte hälften halbiert halbieren halbierte halbierten halbierung',
  ],
  ['fraction', 0.5, 'silent', 'halbzeit halbjahr halbjahres halbwegs halbfinale'],
  ['fraction', 1 / 3, 'spoken', 'drittel dritteln drittels'],
  ['fraction', 1 / 4, 'faint', 'viertel vierteln viertels'],
  ['fraction', 3 / 4, 'spoken', 'dreiviertel'],
  ['number', 1.5, 'spoken', 'anderthalb eineinhalb einundeinhalb'],
  ['number', 12, 'faint', 'dutzend'],
  ['number', 16, 'silent', 'achtelfinale achtelfinales achtelfinals'],
  [
    'multiple',
    2,
    'faint',
    'doppelt doppelte doppelten doppelter doppeltes doppel zweimal zweifach zweifache zweifachen zweifacher zweifaches',
  ],
  ['multiple', 2, 'faint', 'verdoppelt verdoppeln verdoppelte verdoppelten verdoppelung verdopplung verdoppelnd'],
  ['fraction', 0.25, 'faint', 'viertelstunde', 'h'],
  ['fraction', 0.75, 'faint', 'dreiviertelstunde', 'h'],
  ['number', 1, 'silent', 'jahrzehnt jahrzehnts dekade', 'dec'],
]);
/** Words that only look like numerals. */
const lookalikes: ReadonlySet<string> = new Set(
  'vierteljahr vierteljährlich achtung achten achtet achtete achteten achtlos achtsam elfe elfen elfmeter dreist dreiste drein zweifel zweifeln siebener vierschrötig neunmalklug einander zweig zweige zweigen zweck zweitklassig zweitklassige zweitklassiger zweitrangig'.split(
    ' ',
  ),
);

const inflection = /^(?:e|en|er|em|es)?$/;
const ordinalEnding = /^(?:s?te[rsnm]?|s?tens)$/;
const superlative =
  /^s?t?(?:größt|höchst|best|meist|längst|ältest|letzt|stärkst|schnellst|schlechtest|kleinst|beliebtest|teuerst|jüngst|tiefst|schwerst|breitest|wärmst|kältest|nächst|bedeutendst|hellst|dichtest|bekanntest|schönst|neuest|frühest|spätest|kürzest|leichtest|oberst|unterst|vorderst|hinterst|(?:\p{L}*(?:ig|lich|reich|haft|sam|bar)ste))/u;
const decadeEnding = /^er(?:n|jahre|jahren)?$/;
const fractionEnding = /^(?:s?t)?el[sn]?$/;
const timesEnding = /^(?:mal|malig(?:e[rsnm]?)?|fach(?:e[rsnm]?)?|fältig(?:e[rsnm]?)?)$/;
const countedEnding =
  /^(?:köpfig|stellig|teilig|seitig|stöckig|geschossig|gleisig|spurig|türig|sitzig|sprachig|zeilig|bändig|stufig|motorig|strahlig)(?:e[rsnm]?)?$/;
/** A unit inside a compound: Fünfjahresplan, Zweitagesfahrt, Dreistundengespräch. */
const unitInside = /^(jahre|jahr|monat|woche|tage|tag|stunde|minute|sekunde|meter|kilometer|prozent|punkt)/;

/** The part that a compound begins with: Achtelnote, Zehntelsekunde; not Achtelfinale. */
const partInside = /^(?:s?t)?el(?:noten?|pausen?|triolen?|punkt|(sekunden?|millimetern?|grad))$/;

/** A German word in lower case as a figure: `zweien`, `dreizehnte`, `zwölfmonatigen`; null for any other word. */
export const germanWordValue = remembered((lower): WordValue | null => {
  const known = whole.get(lower);
  if (known !== undefined) return known;
  if (lookalikes.has(lower)) return null;
  if (lower.startsWith('dritt')) return thirdInside(lower.slice(5));
  if (lower.startsWith('siebt') && superlative.test(lower.slice(5))) return wordValue('ordinal', 7, 'spoken');
  if (lower.startsWith('ver')) return multiplied(lower.slice(3));
  const numeral = germanNumeral(lower);
  if (numeral === null) return null;
  const { value, length } = numeral;
  const rest = lower.slice(length);
  // Too many words begin with `ein`, so it only counts before a unit, and is never a fault.
  if (value === 1) return /^(?:jähr|monat|wöch|täg|stünd|minüt)/.test(rest) ? wordValue('number', 1, 'silent') : null;
  return inflected(value, rest) ?? compound(value, rest);
});

/** The numeral with nothing but its own endings. */
function inflected(value: number, rest: string): WordValue | null {
  const isDecade = value >= 20 && value < 100 && value % 10 === 0;
  if (isDecade && decadeEnding.test(rest)) return wordValue('decade', value, 'spoken');
  if (inflection.test(rest)) return wordValue('number', value, gradeOfNumber(value));
  if (ordinalEnding.test(rest)) return wordValue('ordinal', value, 'spoken');
  if (fractionEnding.test(rest)) return wordValue('fraction', 1 / value, 'spoken');
  if (rest.startsWith('einhalb')) return wordValue('number', value + 0.5, 'spoken');
  if (rest.startsWith('einviertel')) return wordValue('number', value + 0.25, 'spoken');
  if (rest.startsWith('dreiviertel')) return wordValue('number', value + 0.75, 'spoken');
  return timesEnding.test(rest) ? wordValue('multiple', value, 'spoken') : null;
}

/** The numeral in front of another word. */
function compound(value: number, rest: string): WordValue {
  if (countedEnding.test(rest)) return wordValue('number', value, 'spoken');
  const unit = (unitOfWord(rest, 'de') ?? unitOfWord(unitInside.exec(rest)?.[1] ?? '', 'de'))?.unit ?? null;
  if (unit !== null)
    return wordValue('number', value, rest.startsWith('jährig') && value % 10 === 0 ? 'faint' : 'spoken', unit);
  const part = partInside.exec(rest);
  if (part !== null) return wordValue('fraction', 1 / value, 'spoken', unitOfWord(part[1] ?? '', 'de')?.unit ?? null);
  if (rest.startsWith('drittel')) return wordValue('fraction', value / 3, 'spoken');
  if (rest.startsWith('viertel')) return wordValue('fraction', value / 4, 'spoken');
  if (superlative.test(rest)) return wordValue('ordinal', value, 'spoken');
  // Any other compound (Dreirad, Vierer, Zweikampf) may be a figure.
  return wordValue('number', value, 'silent');
}

/** `dritthöchste` counts; `Drittanbieter` may. */
const thirdInside = (rest: string): WordValue => wordValue('ordinal', 3, superlative.test(rest) ? 'spoken' : 'silent');

/** `verdreifacht`, `Vervierfachung`. */
function multiplied(rest: string): WordValue | null {
  const numeral = germanNumeral(rest);
  return numeral !== null && numeral.value > 1 && rest.startsWith('fach', numeral.length)
    ? wordValue('multiple', numeral.value, 'faint')
    : null;
}
