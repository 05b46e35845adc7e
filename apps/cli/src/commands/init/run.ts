import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { configsIn } from '../../config/find-config.ts';
import { firstConfig } from '../../config/first-config.ts';
import { type Survey, surveyOf } from '../../config/survey.ts';
import { withDrafts } from '../../drafts.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { print } from '../../standard-output.ts';

const name = 'gegenlesen.config.jsonc';
/** The schema in a project that has the program installed. */
const schema = './node_modules/@gegenlesen/cli/schema/gegenlesen.config.schema.json';

/**
 * `init [FOLDER]`: looks at a folder and writes a configuration for it.
 *
 * @throws InputError if there is one already, unless it is to be replaced
 */
export async function init(folder: string, { force }: OptionsOf<'init'>): Promise<ExitStatus> {
  const path = relative('', join(folder, name));
  const survey = await surveyOf(folder);
  const there = await configsIn(folder);
  const other = there.find((each) => each !== name);
  if (other !== undefined) {
    throw new InputError(relative('', join(folder, other)), 'already has a configuration', {
      remedy: `change it there, or remove it before \`gegenlesen init\` writes ${name}`,
    });
  }
  if (there.length > 0 && !force) {
    throw new InputError(path, 'already exists', { remedy: 'use `--force` to replace it' });
  }
  const isInstalled = await stat(join(folder, schema)).then(
    () => true,
    () => false,
  );
  await withDrafts([path], async ([draft]) => draft?.write(firstConfig(survey, isInstalled ? schema : null)));
  await print(`${[`wrote ${path}`, ...sightsOf(survey)].join('\n')}\n`);
  return exitStatus.passes;
}

/** What was found, one thing per line, and what to do next. */
const sightsOf = ({ pairs, lonely, languages, glossary, hasPackage }: Survey): readonly string[] => [
  `  pairs      ${pairs.length === 0 ? 'none found; name those that belong together under `pairs`' : String(pairs.length)}`,
  ...(lonely.length === 0 ? [] : [`  unpaired   ${lonely.length}`]),
  ...(languages === null ? [] : [`  languages  ${languages.source} to ${languages.target}`]),
  ...(glossary === null ? [] : [`  glossary   ${glossary}`]),
  ...(hasPackage ? ['A script for package.json: "check:translations": "gegenlesen batch ."'] : []),
];
