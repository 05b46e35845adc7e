import { join } from 'node:path';
import { InputError, type Lexicon, tongueOf } from '@gegenlesen/bitext';
import type { LearningPair } from '@gegenlesen/lexicon';
import { type Alignment, alignDocuments } from 'gegenlesen';
import { textOf } from '../alignment.ts';
import { folderOf, noPairs, planOf } from '../document-pairs/plan.ts';
import { readDocumentFile } from '../read-file.ts';
import { settingsOf } from '../settings.ts';
import { warn } from '../standard-error.ts';

/** The confidence below which two sentences may not belong together. */
const sure = 0.9;

/**
 * Sentences of the documents of a folder that surely translate each other, to learn words from. Unreadable pairs are
 * reported and left out.
 *
 * @throws InputError if there are no pairs
 */
export async function pairsOfDocuments(place: string, lexicon: Lexicon): Promise<readonly LearningPair[]> {
  const { file } = await settingsOf({}, await folderOf(place));
  const { pairs, folder } = await planOf(place, { patterns: [], file, apart: null });
  if (pairs.length === 0) throw noPairs(place);
  const all: LearningPair[] = [];
  for (const { original, translation, request } of pairs) {
    try {
      const first = await readDocumentFile(join(folder, original));
      const second = await readDocumentFile(join(folder, translation));
      all.push(...surePairs(await alignDocuments(first, second, { ...request, lexicon })));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      warn(error.message);
    }
  }
  return all;
}

function surePairs({ source, target, beads }: Alignment): readonly LearningPair[] {
  const isGerman = tongueOf(source.lang) === 'de';
  return beads
    .filter((bead) => bead.confidence >= sure && bead.source.length > 0 && bead.target.length > 0)
    .map((bead) => [textOf(source, bead.source), textOf(target, bead.target)] as const)
    .map(([original, translation]) =>
      isGerman ? { de: original, en: translation } : { de: translation, en: original },
    );
}
