import type { Span } from '@gegenlesen/bitext';
import type { Bilingual } from '../../read/sides.ts';
import { bestStretch } from './best-stretch.ts';
import type { CoveredWord } from './coverage.ts';

/** What one side says that the other does not explain. */
export interface Gap {
  /** The stretch with the most unexplained words; null where there is none. */
  readonly span: Span | null;
  /** How many more words of that stretch are unexplained than in a faithful translation. */
  readonly stretch: number;
  /**
   * The same for the worst clause, between two marks of punctuation, where a word of the other side explains one word
   * alone; at most 1.2, for a longer clause says no more.
   */
  readonly clause: number;
  /** How far beyond 1.4 a stretch goes that is found in this way: what is free all over has nothing added. */
  readonly sprawl: number;
  /** The share of words that are explained, 0 to 1. */
  readonly covered: number;
  /** How many words that carry meaning the side has. */
  readonly words: number;
}

/** Above this a word counts as explained altogether. */
const explained = 0.1;
/** The share of a word that is unexplained in a free but faithful translation. */
const free = 0.65;
/** The same for a word of grammar, and how much it counts in a clause: a conjunction of its own says something. */
const freeGrammar = 0.7;
const grammarWeight = 0.3;

/** A clause with more is not surer to be left out or added. */
const longEnough = 1.2;
/** A stretch with more is a free translation as often as a fault. */
const usualSprawl = 1.4;

/** From 0 for a word that the other side explains to 1. */
type Unexplained = (word: CoveredWord) => number;
const unexplained: Unexplained = (word) => Math.max(0, 1 - word.explained / explained);
const unexplainedAlone: Unexplained = (word) => Math.max(0, 1 - word.alone / explained);

const worstStretch = (content: readonly CoveredWord[], gap: Unexplained) =>
  bestStretch(content.map((word) => gap(word) - free));

/** The gap of one side, from the words that carry meaning. */
export function gapOf(words: readonly CoveredWord[]): Gap {
  const content = words.filter(({ grammar }) => !grammar);
  const stretch = worstStretch(content, unexplained);
  const first = content[stretch?.first ?? -1];
  const last = content[stretch?.last ?? -1];
  const total = content.reduce((sum, word) => sum + unexplained(word), 0);
  return {
    span: first === undefined || last === undefined ? null : withGrammar(words, first, last),
    stretch: stretch?.weight ?? 0,
    clause: Math.min(longEnough, worstClause(words)),
    sprawl: Math.max(0, (worstStretch(content, unexplainedAlone)?.weight ?? 0) - usualSprawl),
    covered: content.length === 0 ? 1 : 1 - total / content.length,
    words: content.length,
  };
}

/** How many more words of the worst clause are unexplained than in a faithful translation. */
function worstClause(words: readonly CoveredWord[]): number {
  const gaps = new Map<number, number>();
  for (const each of words) {
    const gap = each.grammar ? grammarWeight * (unexplainedAlone(each) - freeGrammar) : unexplainedAlone(each) - free;
    gaps.set(each.word.clause, (gaps.get(each.word.clause) ?? 0) + gap);
  }
  // `…, ins Hintertreffen zu geraten`: an infinitive with `zu` belongs to the clause before it.
  for (const [i, { word }] of words.entries()) {
    if (word.lower !== 'zu' || words[i + 2]?.word.clause === word.clause) continue;
    const gap = gaps.get(word.clause) ?? 0;
    gaps.set(word.clause, 0);
    gaps.set(word.clause - 1, (gaps.get(word.clause - 1) ?? 0) + gap);
  }
  return [...gaps.values()].reduce((worst, gap) => Math.max(worst, gap), 0);
}

/** From one word to another, with the words of grammar around them that belong to the same clauses. */
function withGrammar(words: readonly CoveredWord[], first: CoveredWord, last: CoveredWord): Span {
  let from = words.indexOf(first);
  let to = words.indexOf(last);
  while (words[from - 1]?.grammar === true && words[from - 1]?.word.clause === first.word.clause) from -= 1;
  while (words[to + 1]?.grammar === true && words[to + 1]?.word.clause === last.word.clause) to += 1;
  return { start: words[from]?.word.start ?? first.word.start, end: words[to]?.word.end ?? last.word.end };
}

/** German has this many letters for one of English, as a logarithm, in faithful translations. */
const usualRatio = 0.16;

/**
 * How much longer the German side is than it should be, in standard deviations: below 0 it is shorter. Short texts vary
 * more.
 */
export function lengthDeviation({ en, de }: Bilingual): number {
  const english = Math.max(en.span.end - en.span.start, 1);
  const german = Math.max(de.span.end - de.span.start, 1);
  return (Math.log(german / english) - usualRatio) / (0.09 + 0.7 / Math.sqrt(english + 1));
}
