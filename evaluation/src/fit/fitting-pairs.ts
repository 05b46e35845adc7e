import { InputError } from '@gegenlesen/bitext';
import { isForFitting } from '../held-out/for-judging.ts';
import { isHeldOut, readHeldOut, refuseHeldOut } from '../held-out/held-out.ts';
import { type JudgedTranslation, judgedTranslations } from '../sets/judged.ts';
import { type LabelledPair, pairsOf } from '../sets/pairs.ts';
import { isOfSet } from '../sets/read-text-set.ts';
import { sharedFolder } from '../sets/shared-folder.ts';
import type { TextSet, Use } from '../sets/text-set.ts';
import { textSets } from '../sets/text-sets.ts';

export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/**
 * The pairs of a set, to fit weights on.
 *
 * @param use what they are used for; the table of sets must list it, or the evaluation would call the set unseen
 * @throws InputError if the set or the list of held-out texts is missing, or one of the texts is held out
 */
export async function fittingPairs(set: TextSet, use: Use): Promise<readonly LabelledPair[]> {
  requireUse(set, use);
  const pairs = present(set, await pairsOf({ folder: sharedFolder, say }, set, (line) => isOfSet(set, line)));
  const texts = pairs.map(({ pair }) => [pair.source.text, pair.target.text] as const);
  refuseHeldOut(readHeldOut(sharedFolder), set.name, texts);
  say(`${set.name}: ${pairs.length} pairs, none held out`);
  return pairs;
}

/**
 * Translations judged by people, to fit weights on: of documents that the reader is not trained on, the half that is not
 * for measuring, without the texts that are held out.
 *
 * @throws InputError if the set or the list of held-out texts is missing
 */
export async function fittingJudged(use: Use): Promise<readonly JudgedTranslation[]> {
  const set = textSets.judged;
  requireUse(set, use);
  const translations = present(set, await judgedTranslations({ folder: sharedFolder, say }, isForFitting));
  const heldOut = readHeldOut(sharedFolder);
  const free = translations.filter(({ pair }) => !isHeldOut(heldOut, [pair.source.text, pair.target.text]));
  say(`${set.name}: ${free.length} translations, without ${translations.length - free.length} that are held out`);
  return free;
}

function requireUse(set: TextSet, use: Use): void {
  if (!set.use.includes(use)) throw new Error(`the table of sets does not mark ${set.name} for ${use}`);
}

function present<Pairs>(set: TextSet, pairs: Pairs | null): Pairs {
  if (pairs === null) throw new InputError(set.name, 'the set is missing, but the weights are fitted on it');
  return pairs;
}
