import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { InputError } from '@gegenlesen/bitext';
import { keyOf, partsOf } from './keys.ts';

/*
 * Some texts are kept aside to measure with, and nothing may be trained or tuned on them. They are known only by their
 * hashes: `eval/held-out-hashes.txt.gz` of the shared folder, made and searched by `held_out.py` there.
 */

/** The keys of the texts that are kept aside, and of their sentences. */
export type HeldOut = ReadonlySet<string>;

const fileIn = (shared: string): string => join(shared, 'eval', 'held-out-hashes.txt.gz');

/**
 * @param shared the folder with the shared data
 * @throws InputError if the list of hashes is missing
 */
export function readHeldOut(shared: string): HeldOut {
  const path = fileIn(shared);
  if (!existsSync(path)) {
    throw new InputError(path, 'the list of held-out texts is missing', {
      remedy: 'set GEGENLESEN_SHARED to the folder with the shared data; `npm run train -- --unguarded` trains without',
    });
  }
  return new Set(gunzipSync(readFileSync(path)).toString('ascii').split('\n'));
}

/** Whether one of these texts, or a sentence of one, is held out. */
export const isHeldOut = (heldOut: HeldOut, texts: readonly string[]): boolean =>
  texts.some((text) => partsOf(text).some((part) => heldOut.has(keyOf(part))));

/**
 * The last check before anything is learned.
 *
 * @param name what the texts are, for the message
 * @param texts both sides of each pair
 * @throws InputError if a text is held out
 */
export function refuseHeldOut(heldOut: HeldOut, name: string, texts: Iterable<readonly [string, string]>): void {
  let place = 0;
  for (const pair of texts) {
    place += 1;
    const held = pair.find((text) => isHeldOut(heldOut, [text]));
    if (held === undefined) continue;
    throw new InputError(name, `nothing may be learned from a text that is held out: ${held.slice(0, 80)}`, {
      place: `pair ${place}`,
      remedy: 'leave the pair out, or the set',
    });
  }
}
