import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** One fault that was planted by hand into a sample translation. */
export const SampleFault = z.object({
  kind: z.string(),
  /** The text in the original that it is about. */
  source: z.string().min(1),
  /** The wrong text that stands in the translation. */
  target: z.string().min(1),
  /** What had stood there. */
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
