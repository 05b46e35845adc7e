import { createHash } from 'node:crypto';
import { type ByTongue, byTongue, type Pair, tongueOf } from '@gegenlesen/bitext';

/** A pair that can be read: its texts by language, and a key that no pair has that is read differently. */
export interface Wanted {
  readonly key: string;
  readonly texts: ByTongue<string>;
}

/**
 * Null if there is nothing to read: a side is empty, both are equal, or they are not English and German.
 *
 * @param model the name of the model
 */
export function wantedOf({ source, target }: Pair, model: string): Wanted | null {
  const [from, to] = [tongueOf(source.lang), tongueOf(target.lang)];
  if (from === null || to === null || from === to) return null;
  const [original, translation] = [source.text.trim(), target.text.trim()];
  if (original === '' || translation === '' || original === translation) return null;
  const texts = byTongue({ source: source.text, target: target.text }, from);
  const key = createHash('sha256')
    .update(JSON.stringify([model, texts.en, texts.de]))
    .digest('base64url');
  return { key, texts };
}
