import { type ByTongue, otherTongue, type Tongue, wordList } from '@gegenlesen/bitext';
import { isAnswer } from '../../read/negation/answers.ts';
import type { Denial } from '../../read/negation/cue.ts';
import { type Pole, readPoles } from '../../read/opposites/read-poles.ts';
import type { Bilingual } from '../../read/sides.ts';
import { wordTest } from '../../read/words/word-test.ts';
import type { Word } from '../../read/words/words.ts';
import type { Coverage } from '../coverage/coverage.ts';

/** Two expressions of one axis that contradict each other. */
export interface Opposed extends ByTongue<Word> {
  /** The negation, if both are at the same end of the axis and only one is denied; null if they are opposites. */
  readonly negation: ByTongue<Word | null> | null;
  /** Whether the pair is so short that nothing else in it can explain them. */
  readonly certain: boolean;
}

/** Words of English. In longer sentences one of two opposites often belongs to something else. */
const short = 12;
/** Words that reverse an adjective: `less often` is `seltener`. */
const reversing = wordList(
  'less least weniger wenigsten little hardly kaum barely scarcely almost minimally minimal fast nearly beinahe too zu non',
);

/** After `with`: `with no header` is `ohne Kopf`. */
const emptied = wordList('no zero nothing keine keinen keinem keiner kein');
/** What undoes the action before it or after it: `Löschen rückgängig`, `Zusammenführung lösen`, `leave full screen`. */
const undoing = wordTest(`
  rückgängig aufheben *zuheben aufgehoben zurücknehmen zurückgenommen lösen gelöst beenden beendet verlassen abbrechen
  abgebrochen undo undone revert reverted leave exit quit cancel canceled cancelled
`);
/** Words between an action and what undoes it. */
const undoReach = 3;

/** The score (0 to 1) from which another word explains one that seems to contradict. */
const explains = 0.25;

/** The words of expressions that both sides have at the same end of an axis: the lists say that they translate each other. */
export function agreedIn({ en, de }: Bilingual): ByTongue<readonly Word[]> {
  if (en.words.length > short) return { en: [], de: [] };
  const poles = { en: readPoles(en.words, 'en'), de: readPoles(de.words, 'de') };
  const wordsOf = (tongue: Tongue, words: readonly Word[]) =>
    poles[tongue]
      .filter(({ axis, pole }) =>
        poles[otherTongue(tongue)].some((other) => other.axis === axis && other.pole === pole),
      )
      .flatMap((pole) => pole.words.flatMap((i) => words[i] ?? []));
  return { en: wordsOf('en', en.words), de: wordsOf('de', de.words) };
}

/** What the lists of opposites say about a pair. */
export interface Opposition {
  /** Where it contradicts itself: opposite expressions, or the same with and without a negation; each negation once. */
  readonly opposed: readonly Opposed[];
  /** Negations that make up for an opposite: `not required`, `freiwillig`. */
  readonly reconciled: readonly Word[];
}

/** Compares the expressions of both sides that are on one axis. */
export function oppositionIn(sides: Bilingual, coverage: Coverage | null): Opposition {
  const poles = { en: readPoles(sides.en.words, 'en'), de: readPoles(sides.de.words, 'de') };
  if (poles.en.length === 0 || poles.de.length === 0) return { opposed: [], reconciled: [] };
  const denials = denialsOf(sides, poles);
  const axes = new Set(poles.en.map(({ axis }) => axis).filter((axis) => poles.de.some((pole) => pole.axis === axis)));
  const agreed = [...axes].filter((axis) => ends(poles.en, axis).some((end) => ends(poles.de, axis).includes(end)));
  const isAgreed = (pole: Pole, others: readonly Pole[]): boolean =>
    others.some((other) => other.axis === pole.axis && other.pole === pole.pole);
  const found: Opposed[] = [];
  const reconciled: Word[] = [];
  const seen = new Set<number>();
  for (const axis of axes) {
    const [english, german] = [onAxis(poles.en, axis), onAxis(poles.de, axis)];
    const [a, b] = [english[0], german[0]];
    if (a === undefined || b === undefined || ends(english, axis).length > 1 || ends(german, axis).length > 1) continue;
    const [en, de] = [denials.en(a), denials.de(b)];
    if (en === 'unclear' || de === 'unclear') continue;
    const [one, other] = [sides.en.words[a.words[0] ?? -1], sides.de.words[b.words.at(-1) ?? -1]];
    if (one === undefined || other === undefined || seen.has(one.start)) continue;
    if ((a.pole === b.pole) === ((en === null) === (de === null))) {
      if (a.pole !== b.pole) reconciled.push(...[en, de].flatMap((word) => word ?? []));
      continue;
    }
    // What one side says once more, the other may deny: `failed to start or had an error`.
    if (a.pole === b.pole && wordsOf(english) !== wordsOf(german)) continue;
    if (a.pole !== b.pole) {
      // Another axis explains one of the two.
      if (isShared(a, agreed, poles.en, poles.de, isAgreed) || isShared(b, agreed, poles.de, poles.en, isAgreed))
        continue;
      if (coverage !== null && (isExplained(coverage, 'en', a, b) || isExplained(coverage, 'de', b, a))) continue;
    }
    seen.add(one.start);
    found.push({
      en: one,
      de: other,
      negation: a.pole !== b.pole ? null : { en, de },
      certain: sides.en.words.length <= short,
    });
  }
  // Two opposites in one sentence make up for each other: `always remember`, `nie vergessen`.
  const opposites = found.filter(({ negation }) => negation === null);
  const opposed = opposites.length === 2 ? found.filter(({ negation }) => negation !== null) : found;
  return {
    opposed: opposed.filter((each, i) => opposed.findIndex((other) => denySame(other, each)) === i),
    reconciled,
  };
}

/** How many places in a text some expressions begin at. */
const wordsOf = (poles: readonly Pole[]): number => new Set(poles.map(({ words }) => words[0])).size;

/** Whether two say the same: a verb may be on several lists, but its negation is lost once. */
const denySame = (one: Opposed, other: Opposed): boolean =>
  one === other ||
  (one.negation !== null &&
    other.negation !== null &&
    one.negation.en === other.negation.en &&
    one.negation.de === other.negation.de);

const onAxis = (poles: readonly Pole[], axis: number): readonly Pole[] => poles.filter((pole) => pole.axis === axis);

const ends = (poles: readonly Pole[], axis: number): readonly number[] => [
  ...new Set(onAxis(poles, axis).map(({ pole }) => pole)),
];

/** Whether the words of an expression are also one of another axis, on which both sides agree. */
function isShared(
  pole: Pole,
  agreed: readonly number[],
  own: readonly Pole[],
  others: readonly Pole[],
  isAgreed: (pole: Pole, others: readonly Pole[]) => boolean,
): boolean {
  return own.some(
    (each) =>
      agreed.includes(each.axis) && each.words.some((word) => pole.words.includes(word)) && isAgreed(each, others),
  );
}

/** Whether a word of the other side, not part of the suspected expression, translates the expression well. */
function isExplained(coverage: Coverage, tongue: 'en' | 'de', { words }: Pole, suspect: Pole): boolean {
  return words.some((i) => {
    const each = coverage[tongue][i];
    // The parts of a compound are explained one by one: `Mindesthöhe`.
    return (
      each !== undefined &&
      !each.grammar &&
      each.parts.length === 0 &&
      each.explained >= explains &&
      !suspect.words.includes(each.counterpart)
    );
  });
}

type Denied = Word | null | 'unclear';

/** For each side, the negation that denies an expression. It is unclear if there are several, or others of different strength. */
function denialsOf(sides: Bilingual, poles: ByTongue<readonly Pole[]>): ByTongue<(pole: Pole) => Denied> {
  // The negations that are no part of an expression on the same axis.
  const besides = (tongue: Tongue, axis: number, wanted: readonly Denial[]): readonly Word[] => {
    const own = new Set(
      onAxis(poles[tongue], axis)
        .flatMap((pole) => pole.words)
        .map((i) => sides[tongue].words[i]),
    );
    return sides[tongue].cues
      .filter(({ word, denial }) => wanted.includes(denial) && !own.has(word))
      .map(({ word }) => word);
  };
  const of = (tongue: Tongue) => {
    const { words } = sides[tongue];
    const other = otherTongue(tongue);
    return (pole: Pole): Denied => {
      const outright = besides(tongue, pole.axis, ['outright', 'excused']);
      const others = besides(other, pole.axis, ['outright', 'excused']);
      const isUnclear =
        besides('en', pole.axis, ['implicit']).length !== besides('de', pole.axis, ['implicit']).length ||
        Math.abs(outright.length - others.length) > 1;
      const first = pole.words[0] ?? -1;
      if (isUnclear || isReversed(pole, words)) return 'unclear';
      if (outright.length > 1) return others.length === outright.length ? null : 'unclear';
      if (outright.length === others.length) return null;
      const negation = outright[0] ?? null;
      if (negation === null) return null;
      // The other side may say it in another way.
      const own = new Set(pole.words.map((i) => words[i]));
      const answers = sides[other].cues.filter(
        ({ word }) =>
          !poles[other].some(
            ({ axis, words: at }) => axis === pole.axis && at.some((i) => sides[other].words[i] === word),
          ),
      );
      if (answers.length > 0 || own.has(negation)) return 'unclear';
      return negation.clause === words[first]?.clause && !loose(negation, words) ? negation : 'unclear';
    };
  };
  return { en: of('en'), de: of('de') };
}

/** Whether the words around an expression may turn it round: `less often`, `with no`, `Löschen rückgängig machen`. */
function isReversed({ words: at }: Pole, words: readonly Word[]): boolean {
  const [first, last] = [at[0] ?? -1, at.at(-1) ?? -1];
  if (reversing.has(words[first - 1]?.lower ?? '') || emptied.has(words[last + 1]?.lower ?? '')) return true;
  const clause = words[first]?.clause;
  return words
    .slice(Math.max(0, first - undoReach), last + undoReach + 1)
    .some((word) => word.clause === clause && undoing(word.lower) && !at.some((i) => words[i] === word));
}

/** Whether a negation is an answer or a phrase of its own: `No.`, `kein Problem`. */
const loose = (negation: Word, words: readonly Word[]): boolean => isAnswer(negation, words);
