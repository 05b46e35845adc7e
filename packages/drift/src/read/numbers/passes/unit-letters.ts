import type { Tongue } from '@gegenlesen/bitext';
import type { Item } from '../grammar/tokens.ts';

/** Words whose figure is a name, whatever letter follows: Klasse 5 A, section 3 B, Platz 21 F. */
const named: ReadonlySet<string> = new Set(
  'class grade form year plan type category section article chapter part paragraph clause schedule annex appendix figure fig table tab group room flat apartment suite gate platform seat seats row block building house line bus route zone level phase stage version model mark lot item no nr number vitamin klasse klassen stufe plan typ kategorie abschnitt artikel kapitel teil absatz paragraph § anlage anhang abbildung abb tabelle gruppe zimmer raum wohnung haus gebäude tor steig bahnsteig flugsteig gleis platz plätze sitz reihe block linie bus zone ebene phase modell punkt ziffer nummer vitamin'.split(
    ' ',
  ),
);
/** Words that begin a sentence, which shows that the dot before them was a full stop and the letter not an initial. */
const openers: ReadonlySet<string> = new Set(
  'the a an it its this that these those he she they we you i if in on at for and but when while with as to do use der die das den dem ein eine einen es dies diese dieser dieses er sie wir ihr ich wenn in im am auf an bei beim für und aber mit als zu zum zur nach vor von so'.split(
    ' ',
  ),
);
const articles: ReadonlySet<string> = new Set(
  'the a an his her their our my der die das den dem ein eine einen'.split(' '),
);
/** Distances of runs and widths of pictures: `the 10 K`, `ein 4 K`. */
const racesAndPictures: ReadonlySet<string> = new Set(['2', '4', '5', '8', '10']);
/** Letters that no model name ends in: in Europe 230 V, but Audi 100 A. */
const notInModels = /^[VWNJ]$/;
const sentenceEnd = /^[.!?:;(–—•*-]$/;

/**
 * Whether a capital letter after a figure and a space is a unit: 230 V, but not class 5 A, 5 A. Smith or, after a year,
 * a grade.
 */
export function isUnitLetter(items: readonly Item[], figure: number, letter: number, tongue: Tongue): boolean {
  const of = items[figure]?.quantity;
  const unit = items[letter];
  if (of === null || of === undefined || unit === undefined) return false;
  if (unit.start === items[figure]?.end) return true;
  if (of.digits === null || (of.kind === 'year' && !/^[VWNJK]$/.test(unit.text))) return false;
  if (unit.text === 'K' && racesAndPictures.has(of.digits) && articles.has(items[figure - 1]?.lower ?? ''))
    return false;
  // German abbreviates `Jahre` to `J`.
  if (tongue === 'de' && unit.text === 'J' && items[letter + 1]?.text === '.') return false;
  return !isNamed(items, figure, tongue) && !isInitial(items, letter);
}

/** Whether a capital letter right after a figure makes it a name: 5G, 4K, 10A, iPhone 5C, but not 12V, $2B, 40C. */
export function isNameLetter(items: readonly Item[], figure: number): boolean {
  const letter = items[figure + 1]?.text ?? '';
  if (!/^[CF]$/.test(letter)) return /^[AGHJKN]$/.test(letter);
  return !/^\d{2,3}$/.test(items[figure]?.text ?? '') || isNamed(items, figure, 'en');
}

/**
 * An English word with a capital is a name, which the figure may belong to; German writes every noun with a capital.
 */
function isNamed(items: readonly Item[], figure: number, tongue: Tongue): boolean {
  const before = items[figure - 1];
  if (before === undefined) return false;
  if (named.has(before.lower)) return true;
  const earlier = items[figure - 2];
  const opensSentence = earlier === undefined || sentenceEnd.test(earlier.text);
  if (notInModels.test(items[figure + 1]?.text ?? '')) return false;
  return tongue === 'en' && /^\p{Lu}\p{Ll}/u.test(before.text) && before.quantity === null && !opensSentence;
}

/** `5 A. Smith`, `4 W. 42nd Street`: a dot with no new sentence after it. */
function isInitial(items: readonly Item[], letter: number): boolean {
  const [dot, next] = [items[letter + 1], items[letter + 2]];
  if (dot?.text !== '.' || !dot.glued || next === undefined) return false;
  return /^[\p{Lu}\d]/u.test(next.text) && !openers.has(next.lower);
}
