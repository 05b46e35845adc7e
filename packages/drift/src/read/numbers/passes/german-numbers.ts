import type { Rewrite } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { germanWordValue } from '../vocabulary/german-words.ts';
import { wordValue } from '../vocabulary/word-value.ts';
import { wordFigure } from './word-figure.ts';

/** Only smaller fractions are counted: `zwei Drittel`, but not `zwei halbe`. */
const half = 0.5;

/** `einundzwanzig`, `zwei Drittel`, `zum achten Mal`: the German number words from `at` on. */
export function germanNumber(items: readonly Item[], at: number): Rewrite | null {
  const item = items[at];
  if (item === undefined || isIdiom(items, at)) return null;
  const found = isEighth(items, at) ? wordValue('ordinal', 8, 'spoken') : germanWordValue(item.lower);
  if (found === null) return null;
  const lower = items[at + 1]?.lower ?? '';
  if (found.kind === 'number' && found.value >= 1) {
    const part = germanWordValue(lower);
    if (part?.kind === 'fraction' && part.value < half) {
      return wordFigure(
        items,
        at,
        2,
        wordValue('fraction', found.value * part.value, found.value > 1 ? 'spoken' : part.grade),
      );
    }
  }
  return wordFigure(items, at, 1, found);
}

const determiner =
  /^(?:der|die|das|dem|den|des|zum|zur|am|im|einem|einer|eines|einen|[msd]einem|[msd]einer|[msd]einen|[msd]eines|ihrem|ihrer|ihren|ihres|unserem|unserer|unseren|jeder|jedem|jeden)$/;

/** `zum achten Mal` is the eighth time; elsewhere `achten` is a verb. */
const isEighth = (items: readonly Item[], at: number): boolean =>
  items[at]?.text === 'achten' &&
  determiner.test(items[at - 1]?.lower ?? '') &&
  /^\p{L}/u.test(items[at + 1]?.text ?? '');

/** `außer Acht`, `in Acht nehmen`, `unter vier Augen`, `keine zehn Pferde` are not figures. */
function isIdiom(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  const before = items[at - 1]?.lower ?? '';
  if (lower === 'achte') return /^(?:darauf|auf|bitte|dabei)$/.test(items[at + 1]?.lower ?? '');
  if (lower === 'acht') return items[at]?.text === 'Acht' && /^(?:außer|in|gebt|gib|gab)$/.test(before);
  const idiom = `${lower} ${items[at + 1]?.lower ?? ''}`;
  return idiom === 'vier augen' || idiom === 'zehn pferde';
}
