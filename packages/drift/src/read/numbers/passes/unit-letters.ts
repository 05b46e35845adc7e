import type { Tongue } from '@gegenlesen/bitext';
import type { Item } from '../grammar/tokens.ts';

/** Words whose figure is a name, whatever letter follows: Klasse 5 A, section 3 B, Platz 21 F. */
const named: ReadonlySet<string> = new Set(
  'class grade form year plan type category section article chapter part paragraph clause schedule annex appendix figure fig table tab group room flat apartment suite gate platform seat seats row block building house line bus route zone level phase stage version model mark lot item no nr number vitamin klasse klassen stufe plan typ kategorie abschnitt artikel kapitel teil absatz paragraph § anlage anhang abbildung abb tabelle gruppe zimmer raum wohnung haus gebäude tor steig bahnsteig flugsteig gleis platz plätze sitz reihe block linie bus zone ebene phase modell punkt ziffer nummer vitamin'.split(
    ' ',
  ),
);
/** Words that begin the next sentence, so that the dot before them ended one and the letter was no initial. */
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
/** Letters that end no name of a model: in Europe 230 V, but Audi 100 A. */
const notInModels = /^[VWNJ]$/;
const sentenceEnd = /^[.!?:;(–—•*-]$/;

/** Whether the capital letter a space behind a figure is a unit: 230 V; not class 5 A, 5 A. Smith or, after a year, a grade. */
export function isUnitLetter(items: readonly Item[], figure: number, letter: number, tongue: Tongue): boolean {
  const of = items[figure]?.quantity;
  const unit = items[letter];
  if (of === null || of === undefined || unit === undefined) return false;
  if (unit.start === items[figure]?.end) return true;
  if (of.digits === null || (of.kind === 'year' && !/^[VWNJK]$/.test(unit.text))) return false;
  if (unit.text === 'K' && racesAndPictures.has(of.digits) && articles.has(items[figure - 1]?.lower ?? ''))
    return false;
  // German shortens Jahre to J.
  if (tongue === 'de' && unit.text === 'J' && items[letter + 1]?.text === '.') return false;
  return !isNamed(items, figure, tongue) && !isInitial(items, letter);
}

/** Whether the capital letter close behind a figure makes a name of it: 5G, 4K, 10A, iPhone 5C; not 12V, $2B, 40C. */
export function isNameLetter(items: readonly Item[], figure: number): boolean {
  const letter = items[figure + 1]?.text ?? '';
  if (!/^[CF]$/.test(letter)) return /^[AGHJKN]$/.test(letter);
  return !/^\d{2,3}$/.test(items[figure]?.text ?? '') || isNamed(items, figure, 'en');
}

/** In English a word with a capital is a name and may name the figure; German writes every noun like that. */
function isNamed(items: readonly Item[], figure: number, tongue: Tongue): boolean {
  const before = items[figure - 1];
  if (before === undefined) return false;
  if (named.has(before.lower)) return true;
  const earlier = items[figure - 2];
  const opensSentence = earlier === undefined || sentenceEnd.test(earlier.text);
  if (notInModels.test(items[figure + 1]?.text ?? '')) return false;
  return tongue === 'en' && /^\p{Lu}\p{Ll}/u.test(before.text) && before.quantity === null && !opensSentence;
}

/** `5 A. Smith`, `4 W. 42nd Street`: a dot that no new sentence follows. */
function isInitial(items: readonly Item[], letter: number): boolean {
  const [dot, next] = [items[letter + 1], items[letter + 2]];
  if (dot?.text !== '.' || !dot.glued || next === undefined) return false;
  return /^[\p{Lu}\d]/u.test(next.text) && !openers.has(next.lower);
}
