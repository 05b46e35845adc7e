import {
  type Bead,
  byTongue,
  type Glossary,
  type Language,
  type Lexicon,
  type Pair,
  type Segment,
  type Span,
  tongueOf,
} from '@gegenlesen/bitext';
import type { Bilingual, Side } from '../read/sides.ts';
import { readWords } from '../read/words/words.ts';
import { type Coverage, coverageOf } from './coverage/coverage.ts';
import { type Odds, oddsOf } from './coverage/evidence.ts';
import { type NameDifferences, nameDifferences } from './names/names.ts';
import { type LoneNegations, loneNegations } from './negation/negations.ts';

/** What a caller knows more than the two texts; each is optional, and checks that need one raise nothing without it. */
export interface CheckOptions {
  /** False for the checks of figures and form alone. */
  readonly meaning?: boolean;
  /** What is known of German and English words. */
  readonly lexicon?: Lexicon;
  /** The terms that somebody asks for; checked without a lexicon, too. */
  readonly glossary?: Glossary;
  /** Names that stay as they are in the translation. */
  readonly names?: readonly string[];
  /** The sentences of a text, as spans in order: a pair may hold a whole paragraph. */
  readonly split?: (text: string, lang: Language) => readonly Span[];
  /** Which sentences of such a pair translate each other. */
  readonly align?: (source: readonly Segment[], target: readonly Segment[]) => readonly Bead[];
}

/** A pair, or the part of one that one bead of its sentences makes. */
export interface Part extends Bilingual {
  /** The negations that only one side has. */
  readonly negations: LoneNegations;
  /** What the lexicon makes of its words; null without a lexicon. */
  readonly known: Known | null;
}

/** A part, read once with the lexicon for all checks that need one. */
interface Known {
  readonly lexicon: Lexicon;
  readonly coverage: Coverage;
  readonly odds: Odds;
  /** The names that only one side has; null where capitals say nothing. */
  readonly names: NameDifferences | null;
}

/** Below this, a sentence without a counterpart is rather a fault of the alignment. */
const sure = 0.5;

/** The parts of a pair, in order; none where it is not of one English and one German text. */
export function partsOf(pair: Pair, options: CheckOptions): readonly Part[] {
  const [from, to] = [tongueOf(pair.source.lang), tongueOf(pair.target.lang)];
  if (from === null || to === null || from === to || options.meaning === false) return [];
  const side = (text: string, span: Span): Side => ({
    text,
    span,
    words: readWords(text.slice(span.start, span.end), span.start),
  });
  return spansOf(pair, options).map(({ source, target }): Part => {
    const both = { source: side(pair.source.text, source), target: side(pair.target.text, target) };
    const sides: Bilingual = { original: from, ...byTongue(both, from) };
    const known = options.lexicon === undefined ? null : knownOf(sides, options.lexicon);
    return { ...sides, negations: loneNegations(sides), known };
  });
}

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

/** From the first to the last of some segments; where there are none, the place between two. */
function spanOf(indices: readonly number[], segments: readonly Segment[], place: number): Span {
  const first = segments[indices[0] ?? -1];
  const last = segments[indices.at(-1) ?? -1];
  return first === undefined || last === undefined
    ? { start: place, end: place }
    : { start: first.start, end: last.end };
}
