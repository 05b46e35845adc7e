import { otherTongue, overlap, type ReadKinds, type Span, type Tongue } from '@gegenlesen/bitext';
import { type Doubt, doubtsOf } from '../compare/doubts/doubts.ts';
import { loneWords } from '../compare/doubts/lone-words.ts';
import { outrightOf } from '../compare/negation/turned.ts';
import type { Part } from '../compare/parts.ts';
import type { Quantity } from '../read/numbers/grammar/quantity.ts';
import { placesOf } from '../read/sides.ts';
import type { Word } from '../read/words/words.ts';
import { textAt } from './figure-check.ts';
import type { Hit, HitSays } from './hit.ts';
import { excerpt, inEachPart } from './meaning-check.ts';

/** Which text a check of doubts looks at. */
type Looks = 'at the original' | 'at the translation';

/**
 * Runs over the doubts of a kind that a reader has about one of the texts. The confidence is the probability of the most
 * doubted word; the judgement of all evidence comes later.
 *
 * @param says the message about the doubted text and its counterpart, if it has one
 */
export const forEachDoubt = <Said extends HitSays>(
  looks: Looks,
  kind: keyof ReadKinds,
  says: (doubted: string, counterpart: string | null) => Said,
): ((reading: Parameters<ReturnType<typeof inEachPart>>[0]) => readonly Hit<Said>[]) =>
  inEachPart((part) => {
    if (part.reading === null) return [];
    const tongue = tongueOf(part, looks);
    const other = otherTongue(tongue);
    // Negations that their context cancels may be left out: `not impossible`.
    const cancelled = part[tongue].cues.filter(({ denial }) => denial === 'excused');
    const seen = new Set<string>();
    const isDenied = (['en', 'de'] as const).every((lang) => outrightOf(part[lang].cues).length > 0);
    return doubtsOf(part.reading)
      [tongue].filter(
        (doubt) =>
          doubt.kind === kind &&
          !(kind === 'unmatched' && cancelled.some(({ word }) => overlap(word, doubt))) &&
          !(kind !== 'exchanged' && isKnown(part, tongue, doubt)) &&
          !(kind === 'replaced' && isEmpty(part, other, doubt.counterpart)) &&
          !(isDenied && joining.test(textAt(part[tongue].text, doubt))) &&
          !(kind === 'replaced' && part.agreed[tongue].some((word) => overlap(word, doubt))),
      )
      .flatMap((doubt): readonly Hit<Said>[] => {
        const place = wholeCompound(part[tongue].text, doubt);
        const counterpart =
          kind === 'unmatched' || doubt.counterpart === null
            ? null
            : wholeCompound(part[other].text, doubt.counterpart);
        // Two doubts may be inside one compound.
        const at = `${place.start}:${place.end}`;
        if (seen.has(at)) return [];
        seen.add(at);
        return [
          {
            ...placesOf(part, { [tongue]: place, [other]: counterpart }),
            confidence: doubt.probability,
            says: says(quoted(part, tongue, place), counterpart === null ? null : quoted(part, other, counterpart)),
          },
        ];
      });
  });

/** A place with the hyphenated compound around it: `art` in `state-of-the-art`, `Adresse` in `E-Mail-Adresse`. */
export function wholeCompound(text: string, { start, end }: Span): Span {
  const before = /(?:[\p{L}\d]+[-‐‑])+$/u.exec(text.slice(0, start))?.[0] ?? '';
  const rest = text.slice(end);
  const after = (hyphen.test(text[end - 1] ?? '') ? next : joined).exec(rest)?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

const hyphen = /[-‐‑]/;
const joined = /^(?:[-‐‑][\p{L}\d]+)+/u;
const next = /^[\p{L}\d]+(?:[-‐‑][\p{L}\d]+)*/u;

/** The score (0 to 1) from which the lexicon is sure of a word and its counterpart. */
const sure = 0.15;

/** Whether the lexicon knows each content word at a place well as the translation of a word that has no better one. */
function isKnown({ known }: Part, tongue: Tongue, place: Span): boolean {
  const own = known?.coverage[tongue] ?? [];
  const others = known?.coverage[otherTongue(tongue)] ?? [];
  const content = own.flatMap(({ word, grammar }, i) => (overlap(word, place) && !grammar ? [i] : []));
  return (
    content.length > 0 &&
    content.every((i) => (own[i]?.explained ?? 0) >= sure && others[own[i]?.counterpart ?? -1]?.counterpart === i)
  );
}

/** Words that say so little that no noun or verb can have replaced them. */
const empty =
  /^(?:the|an?|our|your|this|that|its?|is|are|be|was|were|to|of|do|does|did|have|has|will|\p{L}|[^\p{L}]*)$/iu;

/** Whether the words at a place are articles, auxiliary verbs and the like. */
const isEmpty = (part: Part, tongue: Tongue, place: Span | null): boolean =>
  place !== null &&
  tongue === 'en' &&
  textAt(part.en.text, place)
    .split(/\s+/)
    .every((word) => empty.test(word));

/** `Do not open or shake` is `nicht öffnen und nicht schütteln`. */
const joining = /^(?:and|or|nor|und|oder|noch)$/;

/** Estimated share of lone words that were really left out or added. */
const lone = 0.5;

/**
 * Runs over the words of one text that have no counterpart: those that the reader finds unmatched, and in short texts those
 * that the lexicon does not find either, which need no further judgement. Figures are compared elsewhere.
 */
export function forEachUnmatched<Said extends HitSays>(
  looks: Looks,
  says: (unmatched: string) => Said,
): ReturnType<typeof inEachPart<Said>> {
  const doubted = forEachDoubt(looks, 'unmatched', says);
  const side = looks === 'at the original' ? 'source' : 'target';
  const alone = inEachPart((part) => {
    const tongue = tongueOf(part, looks);
    return sideBySide(loneWords(part, tongue), part[tongue].words).map(
      (stretch): Hit<Said> => ({
        ...placesOf(part, { [tongue]: stretch }),
        confidence: lone,
        certain: true,
        claim: 'suspicion',
        says: says(quoted(part, tongue, stretch)),
      }),
    );
  });
  return (reading) => [
    ...alone(reading).filter((hit) => !reading.figures[side].some((figure) => isAt(figure, hit[side]))),
    ...doubted(reading),
  ];
}

const isAt = ({ start, end, unitSpan, direction }: Quantity, span: Span | null): boolean =>
  span !== null && [{ start, end }, unitSpan, direction?.span].some((place) => place && overlap(place, span));

/** Joins words that stand side by side. */
function sideBySide(some: readonly Word[], all: readonly Word[]): readonly Span[] {
  const stretches: Span[] = [];
  for (const word of some) {
    const last = stretches.at(-1);
    const isNext = last !== undefined && all[all.indexOf(word) - 1]?.end === last.end;
    if (isNext) stretches.splice(-1, 1, { start: last.start, end: word.end });
    else stretches.push(word);
  }
  return stretches;
}

const tongueOf = ({ original }: Part, looks: Looks): Tongue =>
  looks === 'at the original' ? original : otherTongue(original);

const quoted = (part: Part, tongue: 'en' | 'de', span: Pick<Doubt, 'start' | 'end'>): string =>
  excerpt(textAt(part[tongue].written, span));
