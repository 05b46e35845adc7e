import { type Tongue, wordList } from '@gegenlesen/bitext';
import type { Word } from '../words/words.ts';
import { type Expression, expressions } from './axes.ts';

/** An expression in a text. */
export interface Pole {
  readonly axis: number;
  readonly pole: 0 | 1;
  /** The indices of its words, in order. */
  readonly words: readonly number[];
}

/** Words. In a longer text `on` and `back` are no labels. */
const longestLabel = 3;
/** Beside one of these a particle belongs to a verb: `Pick us up`. */
const objects = wordList('me us you him her it them');
/** How many words may come between the parts of an expression: `turn the old router off`. */
const gap: Readonly<Record<Tongue, number>> = { en: 4, de: 5 };
/** English words that are an expression only with the very next word: `up to`, but not `picks up code to run`. */
const joined = wordList('up and or');
/** What may follow a particle at the end of a German clause. */
const joining = wordList('und oder sowie aber bevor wenn um damit dann');
/** Particles that give a German verb another meaning when they end its clause. */
const particles = wordList(
  'ab an auf aus ein los mit nach um vor weg zu zurück zusammen her hin bei fest fern frei hoch unter hinzu wieder wiederher weiter runter teil laut stumm gut gleich statt',
);

/** Every expression of a side, without those that are part of a longer one. */
export function readPoles(words: readonly Word[], tongue: Tongue): readonly Pole[] {
  const { byForm, compounds } = expressions[tongue];
  const found = words.flatMap(({ lower }, i): readonly Pole[] => [
    ...(byForm.get(lower) ?? []).flatMap((each) => {
      const at = placesOf(each, words, i, tongue);
      return at === null ? [] : [{ axis: each.axis, pole: each.pole, words: at }];
    }),
    ...compounds
      .filter(
        ({ begins, ends }) =>
          lower.length > begins.length + ends.length + 2 && lower.startsWith(begins) && lower.endsWith(ends),
      )
      .map(({ expression: { axis, pole } }) => ({ axis, pole, words: [i] })),
  ]);
  return found.filter(({ axis }) => axis > 0).filter((one) => !found.some((other) => isLarger(other, one)));
}

const isLarger = (one: Pole, other: Pole): boolean =>
  one.words.length > other.words.length && other.words.some((i) => one.words.includes(i));

/** Where the words of an expression are that begins with the word at an index; null if some are missing. */
function placesOf(
  expression: Expression,
  words: readonly Word[],
  at: number,
  tongue: Tongue,
): readonly number[] | null {
  const { rest, particle, inLabels } = expression;
  if (inLabels && (words.length > longestLabel || words.some(({ lower }) => objects.has(lower)))) return null;
  const clause = words[at]?.clause;
  const left = tongue === 'de' ? particleAfter(words, at) : -1;
  if (particle !== '')
    return left !== -1 && words[left]?.lower === particle && mayBeFinite(words, at) ? [at, left] : null;
  const places = [at];
  const reach = joined.has(words[at]?.lower ?? '') ? 1 : gap[tongue];
  for (const forms of rest) {
    const last = places.at(-1) ?? at;
    const next = words.findIndex(
      ({ lower, clause: other }, i) =>
        i !== at &&
        Math.abs(i - last) <= reach &&
        (i > last || tongue === 'de') &&
        other === clause &&
        forms.has(lower),
    );
    if (next === -1) return null;
    places.push(next);
  }
  // `schließt … an` is not `schließt`.
  if (rest.length === 0 && left !== -1 && left - at <= particleReach && mayBeFinite(words, at)) return null;
  return places;
}

/** How many words after its verb a particle may be. */
const particleReach = 12;

/** The index of the particle that ends the clause of a word; -1 if it does not end with one. */
function particleAfter(words: readonly Word[], at: number): number {
  const clause = words[at]?.clause;
  for (let i = at + 1; i < words.length && i <= at + particleReach; i += 1) {
    if (words[i]?.clause !== clause) return -1;
    const next = words[i + 1];
    if (!isParticle(words[i]?.text ?? '')) continue;
    if (next === undefined || next.clause !== clause || joining.has(next.lower)) return i;
  }
  return -1;
}

const isParticle = (text: string): boolean =>
  particles.has(text) || /^(?:her|hin)(?:unter|auf|aus|ein|zu|ab)$/.test(text);

const participle = /^ge.*(?:t|en)$|^(?:auf|aus|ein|ab|an|zu)ge/;

/** Whether a German word may be a finite verb, which can leave a particle behind. */
const mayBeFinite = (words: readonly Word[], at: number): boolean => {
  const { text, lower, opening } = words[at] ?? { text: '', lower: '', opening: false };
  return (text === lower || opening) && !participle.test(lower);
};
