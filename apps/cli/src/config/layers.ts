import { relative, resolve, sep } from 'node:path';
import { severityWeights } from '@gegenlesen/bitext';
import { passesUnlessCritical } from 'gegenlesen';
import { matchesAny } from '../document-pairs/glob.ts';
import type { Path } from './located.ts';
import type { ConfigFile } from './read-config.ts';
import { Choices, type Config } from './schema.ts';

/** The settings that one source gives for a text. */
export interface Layer {
  readonly from: 'default' | 'file' | 'machine' | 'command line' | { readonly override: number };
  /** Its path in the configuration; null if it is not from there. */
  readonly within: Path | null;
  readonly choices: Choices;
}

/** The defaults. */
const usual: Layer = {
  from: 'default',
  within: null,
  choices: { gate: { failOn: passesUnlessCritical.failOn, count: 'new' }, score: { weights: severityWeights } },
};

/**
 * The layers of settings for a text, later ones winning: defaults, file, overrides, settings for machine translations,
 * command line.
 *
 * @param paths of the original and the translation; an override applies to a pair if it matches either
 * @param isMachine whether the text is marked as a machine translation
 */
export function layersFor(
  file: ConfigFile | null,
  paths: readonly string[],
  commandLine: Choices,
  isMachine: boolean,
): readonly Layer[] {
  const last: Layer = { from: 'command line', within: null, choices: commandLine };
  if (file === null) return [usual, last];
  const { overrides = [], machine } = file.config;
  const names = paths.map((path) => relative(file.folder, resolve(path)).split(sep).join('/'));
  const fitting = overrides.flatMap(({ files, ...choices }, i): readonly Layer[] =>
    names.some((name) => matchesAny(name, files)) ? [{ from: { override: i }, within: ['overrides', i], choices }] : [],
  );
  const ofMachine: readonly Layer[] =
    isMachine && machine !== undefined ? [{ from: 'machine', within: ['machine'], choices: machine }] : [];
  return [usual, { from: 'file', within: [], choices: ofTexts(file.config) }, ...fitting, ...ofMachine, last];
}

/** The part of a configuration that concerns texts rather than files and folders. */
const ofTexts = (config: Config): Choices =>
  Object.fromEntries(Object.entries(config).filter(([key]) => Object.hasOwn(Choices.shape, key)));
