import { wordTest } from './word-test.ts';
import type { Word } from './words.ts';

/** What a language says of one matter, by kind, as lists of `wordTest`: `{ must: 'muss müssen', can: 'kann können' }`. */
export type Vocabulary<Kind extends string> = Readonly<Record<Kind, string>>;

/** A word of some kind and where it stands: 0 at the beginning of the text, 1 at its end. */
export interface Kindred<Kind extends string> {
  readonly word: Word;
  readonly kind: Kind;
  readonly at: number;
}

/** @returns a reader of all words of a kind; a word of two kinds is of the first of them */
export function kindReader<Kind extends string>(
  vocabulary: Vocabulary<Kind>,
): (words: readonly Word[]) => readonly Kindred<Kind>[] {
  const tests = (Object.entries(vocabulary) as [Kind, string][]).map(([kind, list]) => ({ kind, is: wordTest(list) }));
  return (words) =>
    words.flatMap((word, i) => {
      const kind = tests.find(({ is }) => is(word.lower))?.kind;
      return kind === undefined ? [] : [{ word, kind, at: i / words.length }];
    });
}

/** The words of two sides that found no counterpart of a kind that agrees. */
export interface Unpaired<English extends string, German extends string> {
  readonly en: readonly Kindred<English>[];
  readonly de: readonly Kindred<German>[];
}

/** More words of one matter than any sentence has; a text that goes on like this is not compared. */
const most = 60;

/** Pairs words whose kinds agree, the nearest ones first, and gives what is left. */
export function unpaired<English extends string, German extends string>(
  en: readonly Kindred<English>[],
  de: readonly Kindred<German>[],
  agree: (english: English, german: German) => boolean,
): Unpaired<English, German> {
  if (en.length > most || de.length > most) return { en: [], de: [] };
  const couples = en
    .flatMap((a) => de.flatMap((b) => (agree(a.kind, b.kind) ? { a, b, distance: Math.abs(a.at - b.at) } : [])))
    .sort((x, y) => x.distance - y.distance);
  const [left, right] = [new Set(en), new Set(de)];
  for (const { a, b } of couples) {
    if (!left.has(a) || !right.has(b)) continue;
    left.delete(a);
    right.delete(b);
  }
  return { en: [...left], de: [...right] };
}

/** What is left on both sides and stands in about the same place: one became the other. */
export function exchanged<English extends string, German extends string>(
  { en, de }: Unpaired<English, German>,
  reach: number,
): readonly { readonly en: Kindred<English>; readonly de: Kindred<German> }[] {
  const taken = new Set<Kindred<German>>();
  return en.flatMap((a) => {
    const near = de
      .filter((b) => !taken.has(b) && Math.abs(a.at - b.at) <= reach)
      .sort((x, y) => Math.abs(a.at - x.at) - Math.abs(a.at - y.at))[0];
    if (near === undefined) return [];
    taken.add(near);
    return [{ en: a, de: near }];
  });
}
