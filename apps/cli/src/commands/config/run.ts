import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { type Fact, factsOf, factsOfFile } from '../../config/explain.ts';
import { showFacts } from '../../config/show-facts.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { settingsOf } from '../../settings.ts';
import { print } from '../../standard-output.ts';
import { fileError } from '../../system-errors.ts';

/** `config [FILE]`: shows the settings for a text, and where each value comes from. */
export async function config(path: string, options: OptionsOf<'config'>): Promise<ExitStatus> {
  const place = await stat(path).catch((error: unknown) => {
    throw fileError(path, error, 'read');
  });
  const { file, layersFor } = await settingsOf(options, place.isDirectory() ? path : dirname(path));
  const facts = [...(file === null ? [] : factsOfFile(file)), ...factsOf(layersFor([path], false), file)];
  const ofMachine = factsOf(layersFor([path], true), file)
    .filter(({ from }) => from === 'machine')
    .map((fact): Fact => ({ ...fact, key: `machine.${fact.key}` }));
  const all = [...facts, ...ofMachine];
  await print(
    options.format === 'json'
      ? `${JSON.stringify({ path, config: file?.path ?? null, settings: all }, null, 2)}\n`
      : `${headOf(path, file?.path ?? null)}\n\n${showFacts(all)}`,
  );
  return exitStatus.passes;
}

const headOf = (path: string, file: string | null): string =>
  file === null
    ? `No configuration applies to ${path}; there is none in its folder or above, up to the root of the repository.`
    : `${file} applies to ${path}.`;
