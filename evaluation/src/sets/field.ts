import { InputError, type Pair } from '@gegenlesen/bitext';
import { readShared, type Shared } from './read.ts';

/** A short case that people report: a pair, and whether something should be found in it. */
export interface FieldCase {
  readonly kind: string;
  readonly expect: 'flag' | 'silent';
  readonly pair: Pair;
}

const path = 'eval/field.tsv';

/**
 * The cases of `field.tsv`; null if it is missing.
 *
 * @param isGerman whether a text is German rather than English
 * @throws InputError with the line of the first malformed case
 */
export async function fieldCases(
  shared: Shared,
  isGerman: (text: string, other: string) => boolean,
): Promise<readonly FieldCase[] | null> {
  const text = await readShared(shared, path);
  if (text === null) return null;
  return text.split('\n').flatMap((line, i): readonly FieldCase[] => {
    if (line === '' || line.startsWith('#')) return [];
    const [kind = '', expect, source, target] = line.split('\t');
    if ((expect !== 'flag' && expect !== 'silent') || source === undefined || target === undefined) {
      throw new InputError(path, 'expected class, flag or silent, source, target', { place: `line ${i + 1}` });
    }
    const [from, to] = isGerman(source, target) ? (['de', 'en'] as const) : (['en', 'de'] as const);
    return [{ kind, expect, pair: { source: { text: source, lang: from }, target: { text: target, lang: to } } }];
  });
}
