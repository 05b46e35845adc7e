import type { Report } from '@gegenlesen/bitext';
import type { Knowledge } from './known-words.ts';
import { alignPair, type File, findDrift, ingestFile, type PairRequest, reportOn } from './stages.ts';

export interface ProofreadOptions extends PairRequest, Knowledge {}

/**
 * The whole way: two files to one QA report. The same files and options give the same report, everywhere.
 *
 * @throws InputError where a file cannot be read, the texts are in one language, or in one that is neither German nor
 * English
 */
export async function proofread(original: File, translation: File, options: ProofreadOptions = {}): Promise<Report> {
  const documents = await Promise.all([ingestFile(original, options), ingestFile(translation, options)]);
  const aligned = await alignPair(...documents, options, options);
  return reportOn(aligned, findDrift(aligned, options, options), options);
}
