import type { SaysOf, Span } from '@gegenlesen/bitext';
import type { MatterDifference } from '../compare/matter/difference.ts';
import type { PairReading } from '../compare/reading.ts';
import type { Kind, Matter } from '../read/matter/matter.ts';
import type { Claim, Hit, HitSays } from './hit.ts';
import { excerpt } from './meaning-check.ts';

type Stated<Said extends HitSays> = Pick<Hit<Said>, 'says'> & Partial<Hit<Said>>;
type Of<Type> = Extract<MatterDifference, { readonly type: Type }>;

/** Estimated share of findings that are right: about changes, about what is missing or added, and about suspicions. */
const confidence = { changed: 0.9, missing: 0.8, suspected: 0.5 };

/** Turns differences of some types, in some kinds of matter, into hits. */
export const forEachMatter =
  <Type extends MatterDifference['type'], Said extends HitSays>(
    types: readonly Type[],
    kinds: readonly Kind[],
    state: (difference: Of<Type>) => Stated<Said>,
  ): ((reading: PairReading) => readonly Hit<Said>[]) =>
  ({ pair, matter }) => {
    // A sentence without a counterpart is one fault, which the checks of coverage report.
    if (pair.source.text.trim() === '' || pair.target.text.trim() === '') return [];
    return matter
      .filter((each): each is Of<Type> => types.some((type) => type === each.type))
      .filter(({ source, target }) => kinds.some((kind) => kind === (source ?? target)?.kind))
      .map((each) => ({
        source: placeOf(each.source),
        target: placeOf(each.target),
        confidence: each.source !== null && each.target !== null ? confidence.changed : confidence.missing,
        ...state(each),
      }));
  };

const placeOf = (matter: Matter | null): Span | null =>
  matter === null ? null : { start: matter.start, end: matter.end };

/** The messages of checks of what must stay unchanged. */
export const stayingMessages = {
  changed: {
    slots: { expected: 'span', found: 'span' },
    en: 'Expected `{expected}` in the translation, found `{found}`',
    de: 'Erwartet: `{expected}`, gefunden: `{found}`',
  },
  missing: {
    slots: { expected: 'span' },
    en: 'Expected `{expected}` in the translation, did not find it',
    de: '`{expected}` fehlt in der Übersetzung',
  },
} as const;

type Staying = SaysOf<typeof stayingMessages>;

/**
 * Finds what was changed or is missing.
 *
 * @param missing what a hit claims if the thing is only missing: it may have been left out to avoid a repetition
 */
export const staying = (
  kinds: readonly Kind[],
  missing: Claim = 'suspicion',
): ((reading: PairReading) => readonly Hit<Staying>[]) =>
  forEachMatter(['changed', 'missing'], kinds, ({ source, target, isSure }): Stated<Staying> => {
    const expected = excerpt(source.text);
    const says: Staying =
      target === null
        ? { id: 'missing', slots: { expected } }
        : { id: 'changed', slots: { expected, found: excerpt(target.text) } };
    const isSuspicion = target === null ? missing === 'suspicion' : !isSure;
    return isSuspicion ? { claim: 'suspicion', confidence: confidence.suspected, says } : { says };
  });
