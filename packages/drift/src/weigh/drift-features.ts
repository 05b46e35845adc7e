import { otherTongue, type Pair, tongueOf } from '@gegenlesen/bitext';
import { hasStrangeName, leapsOf, surpriseOf } from '../compare/coverage/explanation.ts';
import { oddsOf } from '../compare/doubts/odds.ts';
import type { PairReading } from '../compare/reading.ts';
import { isOfWords } from '../sieve/judged.ts';
import type { Found } from '../sieve/sieve.ts';
import { gradeOf } from './grade.ts';

/** Classes of length, in words of the original, limits included: in short pairs more features turn up by chance. */
const lengths = [10, 20, 35];
/** A length or a gap beyond this (standard deviations, words) says nothing new. */
const most = 4;
/** From how many standard deviations on a length counts as longer, and as much longer or shorter than usual. */
const longerFrom = 0.5;
const muchLonger = 2;
/** Log-odds of an omission from which on it counts as evidence. */
const leastOmitted = -4;
/**
 * How many more characters German takes than English, as a logarithm (`share + shift / length`), and the variance of that
 * (`base + spread / length`), where `padding` is added to both lengths: measured on news commentary.
 */
const usualLength = { padding: 10, share: 0.15, shift: 2, base: 0.011, spread: 1.4 };

/** Log-odds from which on a hit that was judged counts as evidence: those of the least sure hits that are kept. */
const leastJudged = -4.6;

/** Whether a feature is the length of the pair, the only one whose weight may be below 0. */
export const isLength = (name: string): boolean => /^(?:up to \d+|many) words$/.test(name);

/**
 * What drift is computed from, by name: each rule and severity found, with its best confidence; each rule that was judged with a
 * reader, with the log-odds of its surest hit, however small; the length of the pair; how
 * far the ratio of lengths is from the usual one; how badly the sides explain each other, which shows words and names
 * left out, added, swapped or shuffled even where no check finds them; and what a reader says, as log-odds.
 */
export function driftFeatures({ pair, parts }: PairReading, found: readonly Found[]): ReadonlyMap<string, number> {
  const features = new Map<string, number>([[lengthOf(pair), 1]]);
  const raise = (name: string, value: number): void => {
    if (value > 0) features.set(name, Math.max(features.get(name) ?? 0, value));
  };
  const rise = (name: string, probability: number): void => {
    const odds = oddsOf(probability);
    features.set(name, Math.max(features.get(name) ?? odds, odds));
  };
  const isRead = parts.some(({ reading }) => reading !== null);
  for (const each of found) {
    const { rule, severity, confidence } = gradeOf(each);
    if (isRead && isOfWords(each.check)) raise(`${rule} judged`, oddsOf(each.hit.confidence) - leastJudged);
    else raise(`${rule} ${severity}`, confidence);
  }
  const surplus = surplusOf(pair);
  raise('longer', Math.min(surplus - longerFrom, most));
  raise('much longer', Math.min(surplus - muchLonger, most));
  raise('shorter', Math.min(muchLonger - surplus, most));
  raise('much shorter', Math.min(-surplus - muchLonger, most));
  raise('space before a mark', spacedMarks(pair.target.text) > spacedMarks(pair.source.text) ? 1 : 0);
  for (const { known, original, reading } of parts) {
    if (reading !== null) {
      // A pair is as wrong as its worst part.
      rise('fault that is read', reading.fault);
      rise('error that people mark', reading.people);
    }
    if (known === null) continue;
    const { odds, coverage, lexicon } = known;
    const translation = otherTongue(original);
    const [from, to] = [coverage[original], coverage[translation]];
    raise('original unexplained', Math.min(odds.original.stretch, most));
    raise('evidence of an omission', Math.min(odds.omitted - leastOmitted, 2 * most));
    const surprise = surpriseOf(to, from);
    features.set('surprise', Math.max(features.get('surprise') ?? surprise, surprise));
    raise('leaps in the order', leapsOf(to, from));
    const strange = [hasStrangeName(from, original, lexicon), hasStrangeName(to, translation, lexicon)];
    raise('strange name in the original', strange[0] ? 1 : 0);
    raise('strange name in the translation', strange[1] ? 1 : 0);
    raise('strange name in the place of another', strange[0] && strange[1] ? 1 : 0);
  }
  return features;
}

function lengthOf({ source }: Pair): string {
  const words = source.text.split(/\s+/).length;
  const upTo = lengths.find((most) => words <= most);
  return upTo === undefined ? 'many words' : `up to ${upTo} words`;
}

/** How much longer the translation is than usual, in standard deviations. Short texts vary more. */
function surplusOf({ source, target }: Pair): number {
  const { padding, share, shift, base, spread } = usualLength;
  const [from, to] = [source.text.length + padding, target.text.length + padding];
  const isFromEnglish = tongueOf(source.lang) === 'en';
  const english = isFromEnglish ? from : to;
  const usual = (isFromEnglish ? 1 : -1) * (share + shift / english);
  return (Math.log(to / from) - usual) / Math.sqrt(base + spread / english);
}

/** Counts punctuation marks after a space: traces of an edit if the original has fewer. */
const spacedMarks = (text: string): number => text.match(/\s[,.;:!?)](?=\s|$)/g)?.length ?? 0;
