import type { Span } from '@gegenlesen/bitext';
import type { Bilingual } from '../../read/sides.ts';
import { bestStretch } from './best-stretch.ts';
import type { CoveredWord } from './coverage.ts';

/** What the other side does not explain of one side. */
export interface Gap {
  /** The stretch with the most unexplained words; null if there is none. */
  readonly span: Span | null;
  /** How many more of its words are unexplained than in a faithful translation. */
  readonly stretch: number;
  /** The same for the worst clause, if each word of the other side may explain only one word; capped at `longEnough`. */
  readonly clause: number;
  /** How far a stretch found in this way goes beyond `usualSprawl`: a translation that is free throughout adds nothing. */
  readonly sprawl: number;
  /** The share of words that are explained, 0 to 1. */
  readonly covered: number;
  /** How many content words the side has. */
  readonly words: number;
}

/** The score (0 to 1) from which a word counts as fully explained. */
const explained = 0.1;
/** How much of a word (0 to 1) is unexplained in a free but faithful translation. */
const free = 0.65;
/** The same for a function word, and how much such a word counts in a clause: an extra conjunction means something. */
const freeGrammar = 0.7;
const grammarWeight = 0.3;
/** Words beyond the usual. A clause with more is no more likely to be left out or added. */
const longEnough = 1.2;
/** Words beyond the usual. A longer stretch is a free translation as often as a fault. */
const usualSprawl = 1.4;
/** The logarithm of German letters per English letter in faithful translations. */
const usualRatio = 0.16;
/** The standard deviation of that logarithm, `base + share / √letters`, in faithful translations: short texts vary more. */
const deviation = { base: 0.09, share: 0.7 };

/** How much of a word is unexplained, 0 to 1. */
type Unexplained = (word: CoveredWord) => number;
const unexplained: Unexplained = (word) => Math.max(0, 1 - word.explained / explained);
const unexplainedAlone: Unexplained = (word) => Math.max(0, 1 - word.alone / explained);

const worstStretch = (content: readonly CoveredWord[], gap: Unexplained) =>
  bestStretch(content.map((word) => gap(word) - free));

/** The gap of one side. */
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

/** The span from one word to another, with the function words around them in the same clauses. */
function withGrammar(words: readonly CoveredWord[], first: CoveredWord, last: CoveredWord): Span {
  let from = words.indexOf(first);
  let to = words.indexOf(last);
  while (words[from - 1]?.grammar === true && words[from - 1]?.word.clause === first.word.clause) from -= 1;
  while (words[to + 1]?.grammar === true && words[to + 1]?.word.clause === last.word.clause) to += 1;
  return { start: words[from]?.word.start ?? first.word.start, end: words[to]?.word.end ?? last.word.end };
}

/** How much longer the German side is than usual, in standard deviations; negative if it is shorter. */
export function lengthDeviation({ en, de }: Bilingual): number {
  const english = Math.max(en.span.end - en.span.start, 1);
  const german = Math.max(de.span.end - de.span.start, 1);
  return (Math.log(german / english) - usualRatio) / (deviation.base + deviation.share / Math.sqrt(english + 1));
}
