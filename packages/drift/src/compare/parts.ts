import {
  type Bead,
  type ByTongue,
  byTongue,
  type Glossary,
  type Language,
  type Lexicon,
  type Pair,
  type PlainPassage,
  plainPair,
  type Readings,
  type ReadWord,
  type Segment,
  type Span,
  type Tongue,
  tongueOf,
} from '@gegenlesen/bitext';
import { isForCredits } from '../read/matter/credits.ts';
import { isForNames } from '../read/matter/name-rules.ts';
import { englishNegation } from '../read/negation/english.ts';
import { germanNegation } from '../read/negation/german.ts';
import { readCues } from '../read/negation/read-cues.ts';
import type { Bilingual, Side } from '../read/sides.ts';
import { readWords, type Word } from '../read/words/words.ts';
import { type Coverage, coverageOf } from './coverage/coverage.ts';
import { type Odds, oddsOf } from './coverage/evidence.ts';
import { type PartReading, partReading } from './doubts/part-reading.ts';
import { withoutContext } from './matter/context.ts';
import { type NameDifferences, nameDifferences } from './names/names.ts';
import { type LoneNegations, loneNegations } from './negation/negations.ts';
import { agreedIn, type Opposed, oppositionIn } from './opposites/opposed.ts';
import type { ProgramString } from './strings/program-string.ts';

/** What a caller may add to the two texts. Checks that need something that is not given find nothing. */
export interface CheckOptions {
  /** False to check figures and form only. */
  readonly meaning?: boolean;
  /** What German and English words mean. */
  readonly lexicon?: Lexicon;
  /** What a reader said about the parts of the pair ({@link pairsToRead}). */
  readonly readings?: Readings;
  /** True to keep hits that are more often wrong than right. */
  readonly suspicions?: boolean;
  /** The terms to use; checked even without a lexicon. */
  readonly glossary?: Glossary;
  /** Names that must stay as they are. */
  readonly names?: readonly string[];
  /** Given if the pair is a string of a program and no prose. */
  readonly string?: ProgramString;
  /** Splits a text into sentences, in order: a pair may be a whole paragraph. */
  readonly split?: (text: string, lang: Language) => readonly Span[];
  /** Aligns the sentences of such a pair. */
  readonly align?: (source: readonly Segment[], target: readonly Segment[]) => readonly Bead[];
}

/** A pair of sentences: a whole pair, or one bead of its sentences. */
export interface Part extends Bilingual {
  /** The negations that only one side has. */
  readonly negations: LoneNegations;
  /** The listed opposites that its sides say, and what only one of them denies. */
  readonly opposed: readonly Opposed[];
  /** The negations that make up for one of them. */
  readonly reconciled: readonly Word[];
  /** Words that translate each other by the lists of opposites. */
  readonly agreed: ByTongue<readonly Word[]>;
  /** What the lexicon knows about its words; null without a lexicon. */
  readonly known: Known | null;
  /** What a reader says about it; null if it was not read. */
  readonly reading: PartReading | null;
}

/** What the lexicon knows about a part, read once for all checks. */
interface Known {
  readonly lexicon: Lexicon;
  readonly coverage: Coverage;
  readonly odds: Odds;
  /** The names that only one side has; null for a headline, where capitals mean nothing. */
  readonly names: NameDifferences | null;
}

/** The confidence (a probability) below which a sentence without a counterpart is more likely a mistake of the alignment. */
const sure = 0.5;

/**
 * The parts of a pair in plain form, in order; none unless one text is English and the other German.
 *
 * @param language the texts of the pair with blanks in the place of what is not language
 */
export function partsOf(pair: Pair, language: Pair, options: CheckOptions): readonly Part[] {
  const original = originalTongue(pair, options);
  if (original === null) return [];
  const side = (name: 'source' | 'target', span: Span): Side => {
    const { text, lang } = language[name];
    const words = readWords(text.slice(span.start, span.end), span.start);
    const negation = tongueOf(lang) === 'en' ? englishNegation : germanNegation;
    return { text, written: pair[name].text, span, words, cues: readCues(words, negation) };
  };
  return spansOf(pair, options).map((spans): Part => {
    const both = { source: side('source', spans.source), target: side('target', spans.target) };
    const sides: Bilingual = { original, ...byTongue(both, original) };
    const known = options.lexicon === undefined ? null : knownOf(sides, options.lexicon);
    return {
      ...sides,
      negations: loneNegations(sides),
      ...oppositionIn(sides, known?.coverage ?? null),
      agreed: agreedIn(sides),
      known,
      reading: readingWithin(withoutContext(pair), spans, original, options),
    };
  });
}

/** The parts of a pair as pairs of their own, for a reader: sentences are read better than paragraphs. */
export function pairsToRead(given: Pair, options: CheckOptions): readonly Pair[] {
  const pair = withoutContext(plainPair(given));
  return originalTongue(pair, options) === null ? [] : spansOf(pair, options).map((spans) => within(pair, spans));
}

/** What a reader said about the parts of a pair, in its texts as given; those that it did not read are left out. */
export function partReadings(given: Pair, options: CheckOptions): readonly PartReading[] {
  const pair = withoutContext(plainPair(given));
  const original = originalTongue(pair, options);
  if (original === null) return [];
  const { en, de } = byTongue(pair, original);
  return spansOf(pair, options).flatMap((spans): readonly PartReading[] => {
    const reading = readingWithin(pair, spans, original, options);
    if (reading === null) return [];
    return [{ ...reading, words: { en: asGiven(reading.words.en, en), de: asGiven(reading.words.de, de) } }];
  });
}

const asGiven = (words: readonly ReadWord[], { toGiven }: PlainPassage): readonly ReadWord[] =>
  words.map((word) => ({ ...word, ...toGiven(word) }));

function readingWithin(pair: Pair, spans: Spans, original: Tongue, { readings }: CheckOptions): PartReading | null {
  const reading = readings?.(within(pair, spans)) ?? null;
  const begin = { source: spans.source.start, target: spans.target.start };
  return reading === null ? null : partReading(reading, byTongue(begin, original));
}

/** The language of the original; null unless the other is the other one, or if meaning is not checked. */
function originalTongue({ source, target }: Pair, { meaning }: CheckOptions): Tongue | null {
  const [from, to] = [tongueOf(source.lang), tongueOf(target.lang)];
  if (isForCredits(source.text) || isForNames(source.text)) return null;
  return to === null || from === to || meaning === false ? null : from;
}

const within = ({ source, target }: Pair, spans: Spans): Pair => ({
  source: { lang: source.lang, text: source.text.slice(spans.source.start, spans.source.end) },
  target: { lang: target.lang, text: target.text.slice(spans.target.start, spans.target.end) },
});

function knownOf(sides: Bilingual, lexicon: Lexicon): Known {
  const coverage = coverageOf(sides.en, sides.de, lexicon);
  return { lexicon, coverage, odds: oddsOf(sides, coverage), names: nameDifferences(sides, coverage, lexicon) };
}

interface Spans {
  readonly source: Span;
  readonly target: Span;
}

function spansOf(pair: Pair, { split, align }: CheckOptions): readonly Spans[] {
  const whole: Spans = {
    source: { start: 0, end: pair.source.text.length },
    target: { start: 0, end: pair.target.text.length },
  };
  if (split === undefined || align === undefined) return [whole];
  const source = segmentsOf(pair.source.text, split(pair.source.text, pair.source.lang));
  const target = segmentsOf(pair.target.text, split(pair.target.text, pair.target.lang));
  if (source.length < 2 || target.length < 2) return [whole];
  const beads = align(source, target);
  if (beads.some((bead) => bead.confidence < sure && (bead.source.length === 0 || bead.target.length === 0)))
    return [whole];
  let before: Spans = { source: { start: 0, end: 0 }, target: { start: 0, end: 0 } };
  return beads.map((bead) => {
    before = {
      source: spanOf(bead.source, source, before.source.end),
      target: spanOf(bead.target, target, before.target.end),
    };
    return before;
  });
}

const segmentsOf = (text: string, spans: readonly Span[]): readonly Segment[] =>
  spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end), kind: 'paragraph', block: 0 }));

/** From the first to the last of some segments; if there are none, the empty span at `place`. */
function spanOf(indices: readonly number[], segments: readonly Segment[], place: number): Span {
  const first = segments[indices[0] ?? -1];
  const last = segments[indices.at(-1) ?? -1];
  return first === undefined || last === undefined
    ? { start: place, end: place }
    : { start: first.start, end: last.end };
}
