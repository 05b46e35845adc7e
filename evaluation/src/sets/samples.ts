import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** A fault planted by hand into a sample translation. */
export const SampleFault = z.object({
  kind: z.string(),
  /** The part of the original that it concerns. */
  source: z.string().min(1),
  /** The wrong text in the translation. */
  target: z.string().min(1),
  /** The right text that it replaced. */
  original: z.string().min(1),
});
export type SampleFault = z.infer<typeof SampleFault>;

/** The faults listed in `samples/<name>.planted.jsonl`. */
export async function sampleFaults(folder: string, name: string): Promise<readonly SampleFault[]> {
  const text = await readFile(join(folder, `${name}.planted.jsonl`), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => SampleFault.parse(JSON.parse(line)));
}
