import type { Lexicon, Tongue } from '@gegenlesen/bitext';
import type { Side } from '../../read/sides.ts';
import { likeness, soundOf } from '../../read/words/likeness.ts';
import type { Word } from '../../read/words/words.ts';
import { isSpelledOut } from './abbreviations.ts';

/** A word and how well the other side explains it. */
export interface CoveredWord {
  readonly word: Word;
  /** Of the word itself; -1 if the lexicon does not know it. */
  readonly stem: number;
  /** The stems of the parts of a German compound; empty for any other word. */
  readonly parts: readonly number[];
  /** Whether it is a function word, which a translation may do without. */
  readonly grammar: boolean;
  /** 0 to 1: how well its best match on the other side translates it. */
  readonly explained: number;
  /** The index of that match on the other side; -1 if there is none. */
  readonly counterpart: number;
  /** The same as `explained`, but 0 if the match explains another word of this side better. */
  readonly alone: number;
  /** The summed scores of all words of the other side; a word left as it was does not count. */
  readonly support: number;
}

/** How well the words of two sides explain each other. */
export interface Coverage {
  readonly en: readonly CoveredWord[];
  readonly de: readonly CoveredWord[];
}

interface Known {
  readonly word: Word;
  readonly stem: number;
  readonly parts: readonly number[];
  readonly grammar: boolean;
  /** Empty for a word that cannot be a name. */
  readonly sound: string;
  /** Whether it is all capitals, and more than one: `USA`. */
  readonly shouted: boolean;
}

/** How many words before and after its likely place a match is looked for, so that long texts do not take quadratic time. */
const band = 50;
/** Letters. A shorter word is not a compound. */
const shortestCompound = 7;
/** The likeness of sound (0 to 1) from which names and unknown words count as the same, and what that is worth as a score. */
const alike = 0.75;
const soundWeight = 0.8;
/** How much a match of one of its parts is worth to a whole compound. */
const partWeight = 0.8;

/** Every word of both sides with its best match. */
export function coverageOf(en: Side, de: Side, lexicon: Lexicon): Coverage {
  const english = en.words.map((word) => known(word, 'en', lexicon));
  const german = de.words.map((word) => known(word, 'de', lexicon));
  const left = english.map((): Note => ({ explained: 0, counterpart: -1, support: 0 }));
  const right = german.map((): Note => ({ explained: 0, counterpart: -1, support: 0 }));
  const slope = german.length / Math.max(english.length, 1);
  for (const [i, a] of english.entries()) {
    const place = Math.round(i * slope);
    const last = Math.min(german.length, place + band);
    for (let j = Math.max(0, place - band); j < last; j += 1) {
      const b = german[j];
      if (b === undefined) continue;
      const score = a.stem >= 0 && b.stem >= 0 ? lexicon.score(b.stem, a.stem) : 0;
      const whole = sameness(a, b, score);
      const part = b.parts.reduce((best, stem) => Math.max(best, lexicon.score(stem, a.stem)), 0);
      note(left, i, Math.max(whole, part), j, score + part);
      note(right, j, Math.max(whole, part * partWeight), i, score + part);
    }
  }
  return { en: covered(english, left), de: covered(german, right) };
}

/** What is found out about a word so far. */
interface Note {
  explained: number;
  counterpart: number;
  support: number;
}

function covered(words: readonly Known[], notes: readonly Note[]): readonly CoveredWord[] {
  const best = new Map<number, number>();
  for (const { explained, counterpart } of notes)
    best.set(counterpart, Math.max(best.get(counterpart) ?? 0, explained));
  return words.flatMap(({ word, stem, parts, grammar }, i): readonly CoveredWord[] => {
    const note = notes[i];
    if (note === undefined) return [];
    const first = note.explained === best.get(note.counterpart);
    // If it explains two words equally well, the first one gets it.
    if (first) best.delete(note.counterpart);
    return [{ word, stem, parts, grammar, ...note, alone: first ? note.explained : 0 }];
  });
}

function known(word: Word, lang: Tongue, lexicon: Lexicon): Known {
  const parts = lang === 'de' && word.lower.length >= shortestCompound ? lexicon.splitCompound(word.lower) : [];
  const stem = lexicon.stemOf(word.text, lang);
  return {
    word,
    stem,
    parts: parts.map((part) => lexicon.stemOf(part, 'de')),
    // A single letter is part of an abbreviation: `p.m.`, `z. B.`
    grammar: word.text.length === 1 || lexicon.isFunctionWord(word.lower, lang),
    sound: stem === -1 || word.text !== word.lower ? soundOf(word.lower) : '',
    shouted: word.text.length > 1 && word.text === word.text.toUpperCase(),
  };
}

function sameness(a: Known, b: Known, score: number): number {
  if (a.word.lower === b.word.lower || (a.shouted !== b.shouted && isSpelledOut(a.word.text, b.word.text))) return 1;
  // Only names and unknown words with the same first letter are compared by sound.
  if (score >= alike || a.grammar || b.grammar || a.sound === '' || a.sound[0] !== b.sound[0]) return score;
  const like = likeness(a.sound, b.sound);
  return like >= alike ? Math.max(score, like * soundWeight) : score;
}

function note(found: readonly Note[], at: number, score: number, other: number, support: number): void {
  const word = found[at];
  if (word === undefined || score === 0) return;
  word.support += support;
  if (score > word.explained) {
    word.explained = score;
    word.counterpart = other;
  }
}
