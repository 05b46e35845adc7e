import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { File } from 'gegenlesen';
import type { Shared } from './read.ts';
import { type SampleFault, sampleFaults } from './samples.ts';

/** Two whole documents, and the faults planted into the translation; none if it is faithful. */
export interface Article {
  readonly name: string;
  readonly original: File;
  readonly translation: File;
  readonly faults: readonly SampleFault[];
}

/** The samples of the repository, and the acceptance article if it is there. */
export async function articles(shared: Shared, samples: string): Promise<readonly Article[]> {
  const faithful = async (
    folder: string,
    name: string,
    ending: string,
    [from, to] = ['en', 'de'],
  ): Promise<Article> => ({
    name,
    original: await file(folder, `${name}.${from}.${ending}`),
    translation: await file(folder, `${name}.${to}.${ending}`),
    faults: [],
  });
  const accepted = await faithful(join(shared.folder, 'acceptance'), 'china-ki', 'txt').catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    shared.say(`skipped: ${join(shared.folder, 'acceptance')} is missing (GEGENLESEN_SHARED names the folder)`);
    return null;
  });
  return [
    ...(accepted === null ? [] : [accepted]),
    await faithful(samples, 'river-heat', 'md'),
    await faithful(samples, 'apple-camera', 'html'),
    await faithful(samples, 'open-library', 'txt', ['de', 'en']),
    { ...(await faithful(samples, 'night-train', 'txt')), faults: await sampleFaults(samples, 'night-train') },
  ];
}

const file = async (folder: string, name: string): Promise<File> => ({
  path: join(folder, name),
  bytes: await readFile(join(folder, name)),
});
