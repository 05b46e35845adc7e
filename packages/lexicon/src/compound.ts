import { isFunctionWord } from '@gegenlesen/bitext';

/** The shortest part, except for the nouns below. */
const shortest = 4;

/** Shorter nouns that many compounds contain; most other words of three letters would split words that are no compounds. */
const shortNouns: ReadonlySet<string> = new Set(
  'amt bad bau eis gas hof not ohr ort rad rat see tag tee tor tür uhr weg zug'.split(' '),
);
const shortestNoun = 3;
const most = 40;

/**
 * The parts of a German compound, in lower case and without linking letters, or none. Of all ways to split
 * a word into two or three known ones, it takes the one with the highest geometric mean of frequencies, if that is higher
 * than the frequency of the word itself (Koehn and Knight 2003).
 * @param countOf how often words with the stem of this one occur
 */
export function partsOfCompound(word: string, countOf: (word: string) => number): readonly string[] {
  const lower = word.toLowerCase();
  if (lower.length < shortestNoun + shortest || lower.length > most) return [];
  const whole = countOf(word);
  const parted = bestParts(lower, 2, countOf);
  return parted !== null && Math.exp(parted.sum / parted.parts.length) > whole ? parted.parts : [];
}

interface Parted {
  readonly parts: readonly string[];
  /** The sum of the logarithms of their counts. */
  readonly sum: number;
}

/** The best way to split a word with at most `cuts` cuts; null if there is none. */
function bestParts(word: string, cuts: number, countOf: (word: string) => number): Parted | null {
  let best: Parted | null = null;
  for (let cut = shortestNoun; cut <= word.length - shortestNoun; cut += 1) {
    const left = knownPart(word.slice(0, cut), true, countOf);
    if (left === null) continue;
    const rest = word.slice(cut);
    const right = knownPart(rest, false, countOf) ?? (cuts > 1 ? bestParts(rest, cuts - 1, countOf) : null);
    if (right === null) continue;
    const joined = { parts: [...left.parts, ...right.parts], sum: left.sum + right.sum };
    if (best === null || joined.sum / joined.parts.length > best.sum / best.parts.length) best = joined;
  }
  return best;
}

/** Endings that are not words, although texts about language may contain them. */
const endings =
  /^(?:ungs?|lich|keits?|heits?|schafts?|isch|haft|ling|tums|nehmens?|stand|chen|lein|barkeit|ieren|iert)$/u;

/** A part as a word; before another part it may end in the linking `s`. */
function knownPart(part: string, isLinked: boolean, countOf: (word: string) => number): Parted | null {
  const bare = isLinked && part.length > shortest && /[^aeious]s$/u.test(part) ? part.slice(0, -1) : part;
  if (endings.test(part) || (part.length < shortest && !shortNouns.has(part))) return null;
  for (const word of bare === part ? [part] : [bare, part]) {
    if (isFunctionWord(word, 'de')) continue;
    const count = countOf(word);
    if (count > 0) return { parts: [word], sum: Math.log(count) };
  }
  return null;
}
