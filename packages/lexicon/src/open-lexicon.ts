import {
  type ByTongue,
  InputError,
  isFunctionWord,
  type Lexicon,
  remembered,
  type Tongue,
  type Translation,
} from '@gegenlesen/bitext';
import { partsOfCompound } from './compound.ts';
import { exonymsOf } from './exonyms.ts';
import { formAt } from './forms.ts';
import { decodeModel, englishOf, intoEnglish, intoGerman, type LexiconModel } from './model.ts';
import { areOpposites, oppositesOf } from './opposites.ts';
import { indexStems, stemIn } from './stem-index.ts';

/** On the Zipf scale. Rarer words are not accepted as parts of compounds or as opposites made with an affix. */
const common = 2.6;

/**
 * Opens the bytes of a model. They are read in place and not copied, so that threads can share them.
 *
 * @throws InputError if they are not a model of this version
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const model = decodeModel(bytes);
  if (model === null) {
    throw new InputError('lexicon', 'not a lexicon, or one of another version', { remedy: 'learn it again' });
  }
  const indexes = { de: indexStems(model.de), en: indexStems(model.en) };
  const stems = inBoth((lang) => remembered((word) => stemIn(indexes[lang], word, lang)));
  const stemOf = (word: string, lang: Tongue): number => stems[lang](word);
  const frequency = (stem: number, lang: Tongue): number => (model[lang].zipf[stem] ?? 0) / 32;
  const countOf = (word: string): number => {
    const zipf = frequency(stemOf(word, 'de'), 'de');
    return zipf >= common ? 10 ** zipf : 0;
  };
  const opposites = inBoth((lang) =>
    remembered((word) =>
      oppositesOf(word, lang, {
        commonest: (form) => formAt(model[lang], stemOf(form, lang)),
        exists: (form) => frequency(stemOf(form, lang), lang) >= common,
      }),
    ),
  );
  const byEnglish = lazily(() => transposed(model));
  const translations = {
    de: remembered((word) => englishFor(model, stemOf(word, 'de'))),
    en: remembered((word) => germanFor(model, byEnglish(), stemOf(word, 'en'))),
  };
  const splitCompound = remembered((word) => (isFunctionWord(word, 'de') ? [] : partsOfCompound(word, countOf)));
  return {
    stemOf,
    wordOf: (stem, lang) => formAt(model[lang], stem),
    splitCompound,
    score: (de, en) => {
      const cell = findCell(model, de, en);
      return cell === null ? 0 : scoreOf(cell);
    },
    probability: (de, en, to) => {
      const cell = findCell(model, de, en);
      return cell === null ? 0 : to === 'en' ? intoEnglish(cell) : intoGerman(cell);
    },
    counterparts: (stem, lang) => {
      if (stem < 0 || stem >= model[lang].size) return [];
      if (lang === 'de') return Array.from(model.cells.subarray(model.starts[stem], model.starts[stem + 1]), englishOf);
      const { starts, german } = byEnglish();
      return [...german.subarray(starts[stem], starts[stem + 1])];
    },
    translations: (word, lang) => translations[lang](word),
    frequency,
    isFunctionWord,
    opposites: (word, lang) => opposites[lang](word),
    areOpposites,
    exonyms: exonymsOf,
  };
}

/** The geometric mean of both directions. */
const scoreOf = (cell: number): number => Math.sqrt(intoEnglish(cell) * intoGerman(cell));

function findCell({ starts, cells }: LexiconModel, de: number, en: number): number | null {
  if (de < 0 || en < 0) return null;
  let low = starts[de] ?? 0;
  let high = (starts[de + 1] ?? 0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle] ?? 0;
    const found = englishOf(cell);
    if (found === en) return cell;
    if (found < en) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

function englishFor(model: LexiconModel, de: number): readonly Translation[] {
  if (de < 0) return [];
  const cells = [...model.cells.subarray(model.starts[de], model.starts[de + 1])];
  return cells
    .sort((a, b) => scoreOf(b) - scoreOf(a))
    .map((cell) => ({ word: formAt(model.en, englishOf(cell)), probability: intoEnglish(cell) }));
}

interface ByEnglish {
  readonly starts: Uint32Array;
  readonly german: Uint32Array;
  readonly places: Uint32Array;
}

function germanFor(model: LexiconModel, { starts, german, places }: ByEnglish, en: number): readonly Translation[] {
  if (en < 0) return [];
  const found: { readonly de: number; readonly cell: number }[] = [];
  for (let a = starts[en] ?? 0; a < (starts[en + 1] ?? 0); a += 1) {
    found.push({ de: german[a] ?? 0, cell: model.cells[places[a] ?? 0] ?? 0 });
  }
  return found
    .sort((a, b) => scoreOf(b.cell) - scoreOf(a.cell))
    .map(({ de, cell }) => ({ word: formAt(model.de, de), probability: intoGerman(cell) }));
}

/** The cells by their English stems. */
function transposed({ de, en, starts, cells }: LexiconModel): ByEnglish {
  const bounds = new Uint32Array(en.size + 1);
  for (const cell of cells) bounds[englishOf(cell) + 1] = (bounds[englishOf(cell) + 1] ?? 0) + 1;
  for (let e = 0; e < en.size; e += 1) bounds[e + 1] = (bounds[e + 1] ?? 0) + (bounds[e] ?? 0);
  const next = bounds.slice();
  const german = new Uint32Array(cells.length);
  const places = new Uint32Array(cells.length);
  for (let d = 0; d < de.size; d += 1) {
    for (let a = starts[d] ?? 0; a < (starts[d + 1] ?? 0); a += 1) {
      const e = englishOf(cells[a] ?? 0);
      const place = next[e] ?? 0;
      german[place] = d;
      places[place] = a;
      next[e] = place + 1;
    }
  }
  return { starts: bounds, german, places };
}

const inBoth = <Each>(of: (lang: Tongue) => Each): ByTongue<Each> => ({ de: of('de'), en: of('en') });

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
