import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Lexicon, Tongue } from '@gegenlesen/bitext';
import { modelUrl, openLexicon, stemKey, wordsOf } from '@gegenlesen/lexicon';
import { pairsOf } from '../sets/pairs.ts';
import { sharedFolder } from '../sets/shared-folder.ts';
import { textSets } from '../sets/text-sets.ts';

/*
 * Measures a word model for MODEL.md: `npm run train:measure -- [--model FILE] [--headwords FILE]`. On professional
 * translations, how many words are explained by the translation and by another sentence; and, of the headwords that
 * training held back in a file, how many are translated as in the dictionary.
 */

const { values: options } = parseArgs({ options: { model: { type: 'string' }, headwords: { type: 'string' } } });
const lexicon = openLexicon(readFileSync(options.model ?? modelUrl));
const say = (line: string): boolean => process.stdout.write(`${line}\n`);

interface Token {
  readonly word: string;
  readonly stems: readonly number[];
}

const tokensOf = (text: string, lang: Tongue): readonly Token[] =>
  wordsOf(text)
    .filter((word) => !lexicon.isFunctionWord(word, lang))
    .map((word) => {
      const parts = lang === 'de' ? lexicon.splitCompound(word) : [];
      return {
        word: word.toLowerCase(),
        stems: [word, ...parts].map((part) => lexicon.stemOf(part, lang)).filter((stem) => stem >= 0),
      };
    });

type Score = (lexicon: Lexicon, de: number, en: number) => number;
const scores: Readonly<Record<string, Score>> = {
  mean: (l, de, en) => l.score(de, en),
  most: (l, de, en) => Math.max(l.probability(de, en, 'de'), l.probability(de, en, 'en')),
  sum: (l, de, en) => l.probability(de, en, 'de') + l.probability(de, en, 'en'),
};

const best = (token: Token, others: readonly Token[], lang: Tongue, score: Score): number => {
  let most = 0;
  for (const other of others) {
    if (other.word === token.word) return 1;
    for (const a of token.stems) {
      for (const b of other.stems) most = Math.max(most, lang === 'de' ? score(lexicon, a, b) : score(lexicon, b, a));
    }
  }
  return most;
};

const areaUnder = (right: readonly number[], wrong: readonly number[]): number => {
  let sum = 0;
  for (const a of right) for (const b of wrong) sum += a > b ? 1 : a === b ? 0.5 : 0;
  return sum / (right.length * wrong.length);
};
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

if (options.headwords !== undefined) {
  const accepted = new Map<string, Set<string>>();
  for (const line of readFileSync(options.headwords, 'utf8')
    .split('\n')
    .filter((text) => text !== '')) {
    const { de, en }: { de: string; en: string } = JSON.parse(line);
    if (/^\p{L}+$/u.test(en)) accepted.set(de, (accepted.get(de) ?? new Set()).add(stemKey(en, 'en')));
  }
  let [known, first, five] = [0, 0, 0];
  for (const [de, keys] of accepted) {
    const found = lexicon
      .translations(de, 'de')
      .slice(0, 5)
      .map(({ word }) => keys.has(stemKey(word, 'en')));
    if (found.length > 0) known += 1;
    if (found[0] === true) first += 1;
    if (found.includes(true)) five += 1;
  }
  say(
    `${accepted.size} headwords, ${known} known, first ${(first / known).toFixed(3)}, five ${(five / known).toFixed(3)} of those`,
  );
}

for (const set of [textSets.wmt22, textSets.wmt21]) {
  const read = (await pairsOf({ folder: sharedFolder, say }, set)) ?? [];
  const pairs = read
    .map(({ pair }) => ({ en: tokensOf(pair.source.text, 'en'), de: tokensOf(pair.target.text, 'de') }))
    .filter(({ en, de }) => en.length >= 3 && de.length >= 3);
  for (const [name, score] of Object.entries(scores)) {
    for (const least of [0.01, 0.03, 0.1]) {
      const share = (shift: number): { en: number[]; de: number[]; words: number[] } => {
        const found = { en: [] as number[], de: [] as number[], words: [] as number[] };
        for (const [k, { en }] of pairs.entries()) {
          const de = pairs[(k + shift) % pairs.length]?.de ?? [];
          const enHits = en.map((token) => (best(token, de, 'en', score) >= least ? 1 : 0));
          const deHits = de.map((token) => (best(token, en, 'de', score) >= least ? 1 : 0));
          found.en.push(mean(enHits));
          found.de.push(mean(deHits));
          found.words.push(...enHits, ...deHits);
        }
        return found;
      };
      const right = share(0);
      const wrong = share(17);
      const both = (s: { en: number[]; de: number[] }): number[] => s.en.map((value, k) => value + (s.de[k] ?? 0));
      say(
        `${set.name} ${name} ${least}: words ${mean(right.words).toFixed(3)} / ${mean(wrong.words).toFixed(3)}, pairs AUC ${areaUnder(both(right), both(wrong)).toFixed(4)}`,
      );
    }
  }
}
