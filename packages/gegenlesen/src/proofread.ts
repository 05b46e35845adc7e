import type { Report } from '@gegenlesen/bitext';
import { type File, ingestPair } from './ingest-file.ts';
import type { Knowledge } from './known-words.ts';
import { alignPair, findDrift, type PairRequest, reportOn } from './stages.ts';

export interface ProofreadOptions extends PairRequest, Knowledge {}

/**
 * The whole path, from two files to a report. The same files and options give the same report everywhere.
 *
 * @throws InputError if a file cannot be read, or if the texts are not one in German and one in English
 */
export async function proofread(original: File, translation: File, options: ProofreadOptions = {}): Promise<Report> {
  const documents = await ingestPair(original, translation, options);
  const aligned = await alignPair(...documents, options, options);
  return reportOn(aligned, await findDrift(aligned, options, options), options);
}
