import { InputError } from '@gegenlesen/bitext';
import { readHeldOut, refuseHeldOut } from '../held-out/held-out.ts';
import { type LabelledPair, pairsOf } from '../sets/pairs.ts';
import { isOfSet } from '../sets/read-text-set.ts';
import { sharedFolder } from '../sets/shared-folder.ts';
import type { TextSet, Use } from '../sets/text-set.ts';

export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * The pairs of a set, to fit weights on.
 *
 * @param use what they are used for; the table of sets must list it, or the evaluation would call the set unseen
 * @throws InputError if the set or the list of held-out texts is missing, or one of the texts is held out
 */
export async function fittingPairs(set: TextSet, use: Use): Promise<readonly LabelledPair[]> {
  if (!set.use.includes(use)) throw new Error(`the table of sets does not mark ${set.name} for ${use}`);
  const pairs = await pairsOf({ folder: sharedFolder, say }, set, (line) => isOfSet(set, line));
  if (pairs === null) throw new InputError(set.name, 'the set is missing, but the weights are fitted on it');
  const texts = pairs.map(({ pair }) => [pair.source.text, pair.target.text] as const);
  refuseHeldOut(readHeldOut(sharedFolder), set.name, texts);
  say(`${set.name}: ${pairs.length} pairs, none held out`);
  return pairs;
}
