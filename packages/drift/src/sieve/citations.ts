import { isFunctionWord, overlap, type Span, type Tongue, tongueOf } from '@gegenlesen/bitext';
import type { Difference } from '../compare/numbers/pairing/difference.ts';
import type { PairReading } from '../compare/reading.ts';
import { isOfWords } from './judged.ts';
import type { Sieve } from './sieve.ts';

/**
 * Drops hits on the words of a citation that both sides have: `Section 31 of the Civil Code` is `§ 31 BGB`. Its numbers and the
 * law are compared as figures.
 *
 * Comes before the judgement, since a reader of sentences does not know the names of laws.
 */
export const citations: Sieve = (found, reading) => {
  const cited = { source: citedIn(reading, 'source'), target: citedIn(reading, 'target') };
  if (cited.source.length === 0 || cited.target.length === 0) return found;
  return found.filter(({ check, hit }) => {
    if (!isOfWords(check)) return true;
    return !(['source', 'target'] as const).every((side) => {
      const place = hit[side];
      if (place === null || place.start === place.end) return true;
      return cited[side].some((span) =>
        isOnly(place, span, reading.pair[side].text, tongueOf(reading.pair[side].lang)),
      );
    });
  });
};

/** From the word for a section to the name of the law. */
const beginning = /(?:\b(?:sections?|sec\.|articles?|art\.|paragraphs?)|§+)[^.;!?]{0,40}$/iu;
/** Characters before the name of a law in which its section is. */
const reach = 60;

function citedIn({ pair, figures, differences }: PairReading, side: 'source' | 'target'): readonly Span[] {
  const { text } = pair[side];
  return figures[side].flatMap((figure): readonly Span[] => {
    if (figure.kind !== 'law') return [];
    const from = Math.max(0, figure.start - reach);
    const section = beginning.exec(text.slice(from, figure.start));
    if (section === null) return [];
    const span = { start: from + section.index, end: figure.end };
    const differs = differences.some((each) => overlap(placeOf(each, side) ?? { start: 0, end: 0 }, span));
    return differs ? [] : [span];
  });
}

const placeOf = (each: Difference, side: 'source' | 'target'): Span | null =>
  side === 'source' ? ('source' in each ? each.source : null) : 'target' in each ? each.target : null;

const denies = /^(?:not|no|never|nicht|nie|kein)/i;

/** Whether a place holds words of a citation, and else only function words. */
function isOnly(place: Span, cited: Span, text: string, tongue: Tongue | null): boolean {
  if (!overlap(place, cited) || tongue === null) return false;
  const rest = `${text.slice(place.start, Math.max(place.start, cited.start))} ${text.slice(Math.min(place.end, cited.end), place.end)}`;
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => isFunctionWord(word, tongue) && !denies.test(word));
}
