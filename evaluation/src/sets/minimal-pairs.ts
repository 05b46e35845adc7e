import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pair } from '@gegenlesen/bitext';
import { isForJudging } from '../held-out/for-judging.ts';
import { repository } from './shared-folder.ts';

/** A sound pair written for this project, and the same with one error of meaning each. */
export interface MinimalPair {
  readonly sound: readonly Pair[];
  readonly wrong: readonly { readonly kind: string; readonly pair: Pair; readonly twin: Pair }[];
}

/** The minimal pairs of `training/minimal-pairs` with sentences of our own that the reader is not trained on. */
export const minimalPairs = (folder = join(repository, 'training', 'minimal-pairs')): readonly MinimalPair[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split(/\n\n+/))
    .flatMap(minimalPairOf)
    .filter(({ sound: [first] }) => first !== undefined && isForJudging(first.source.text));

/** Reads a block of lines; see training/minimal-pairs/README.md. A block about somebody else's text gives none. */
export function minimalPairOf(block: string): readonly MinimalPair[] {
  const lines = block.split('\n').map((line) => line.split('\t'));
  const texts = (sign: string): readonly string[] =>
    lines.flatMap(([first, text]) => (first === sign && text !== undefined ? [text] : []));
  const [english] = texts('e');
  const german = texts('d');
  if (english === undefined || german.length === 0) return [];
  const sound = german.map((de) => pairOf(english, de));
  const wrong = lines.flatMap(([sign, kind, old, changed]) => {
    if ((sign !== 'w' && sign !== 'W') || kind === undefined || old === undefined || changed === undefined) return [];
    const of = sign === 'W' ? english : german.find((de) => de.split(old).length === 2);
    if (of === undefined) return [];
    const text = of.replace(old, () => changed);
    const de = sign === 'W' ? (german[0] ?? '') : text;
    return [{ kind, pair: pairOf(sign === 'W' ? text : english, de), twin: pairOf(english, sign === 'W' ? de : of) }];
  });
  return [{ sound, wrong }];
}

const pairOf = (en: string, de: string): Pair => ({
  source: { text: en, lang: 'en' },
  target: { text: de, lang: 'de' },
});
