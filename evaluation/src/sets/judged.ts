import { z } from 'zod';
import { type NamedPair, pairOf } from './pairs.ts';
import { readLines, type Shared } from './read.ts';
import { textSets } from './text-sets.ts';

const MqmError = z.object({ category: z.string(), severity: z.enum(['neutral', 'minor', 'major']) });

/** An error that a rater marked: its place in the MQM typology, say `Accuracy/Omission`, and its severity. */
export type MqmError = z.infer<typeof MqmError>;

const Rating = z.object({
  doc: z.string(),
  seg: z.number(),
  system: z.string(),
  en: z.string(),
  de: z.string(),
  errors: z.array(MqmError),
});

/** A translation, and the errors that each of its raters marked. */
export interface JudgedTranslation extends NamedPair {
  readonly isByPerson: boolean;
  readonly ratings: readonly (readonly MqmError[])[];
}

/**
 * Translations of newstest 2020 by seven machines and three people, each judged by three raters (Freitag et al. 2021).
 *
 * @param isWanted whether to take a document, by its name: the reader is trained on nine in ten of them
 * @returns null if the set is missing
 */
export async function judgedTranslations(
  shared: Shared,
  isWanted: (document: string) => boolean,
): Promise<readonly JudgedTranslation[] | null> {
  const lines = await readLines(shared, textSets.judged.path, Rating);
  if (lines === null) return null;
  const documents = new Set(lines.map(({ doc }) => doc));
  const wanted = new Set([...documents].filter(isWanted));
  const found = new Map<string, JudgedTranslation>();
  for (const { doc, seg, system, en, de, errors } of lines) {
    if (!wanted.has(doc)) continue;
    const id = `${doc} ${seg} ${system}`;
    const translation = found.get(id) ?? {
      id,
      pair: pairOf({ en, de, original: 'en' }),
      isByPerson: system.startsWith('Human'),
      ratings: [],
    };
    found.set(id, { ...translation, ratings: [...translation.ratings, errors] });
  }
  return [...found.values()];
}

const Score = z.object({ en: z.string(), de: z.string(), score: z.number() });

/** A translation and how good its rater found it: the higher the better. */
export interface ScoredTranslation extends NamedPair {
  readonly score: number;
}

/** Machine translations of newstest 2019, scored by their MQM errors; null if they are missing. */
export async function scoredTranslations(shared: Shared): Promise<readonly ScoredTranslation[] | null> {
  const lines = await readLines(shared, textSets.scored.path, Score);
  return (
    lines?.map(({ en, de, score }, i) => ({
      id: `mqm-dev-2022-${i + 1}`,
      pair: pairOf({ en, de, original: 'en' }),
      score,
    })) ?? null
  );
}
