import { relative, resolve, sep } from 'node:path';
import { severityWeights } from '@gegenlesen/bitext';
import { passesUnlessCritical } from 'gegenlesen';
import { matchesAny } from '../document-pairs/glob.ts';
import type { Path } from './located.ts';
import type { ConfigFile } from './read-config.ts';
import { Choices, type Config } from './schema.ts';

/** What one place says of a text. */
export interface Layer {
  readonly from: 'default' | 'file' | 'machine' | 'command line' | { readonly override: number };
  /** Where it stands in the configuration; null for what stands in none. */
  readonly within: Path | null;
  readonly choices: Choices;
}

/** What goes without saying. */
const usual: Layer = {
  from: 'default',
  within: null,
  choices: { gate: { failOn: passesUnlessCritical.failOn, count: 'new' }, score: { weights: severityWeights } },
};

/**
 * What is said of a text, in the order in which later layers win: what goes without saying, the file, its overrides, what it
 * says of machine translations, the command line.
 *
 * @param paths of the original and the translation; an override holds for a pair where it names one of them
 * @param isMachine whether the text says that a machine translated it
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

/** What a configuration says of texts, and not of files and folders. */
const ofTexts = (config: Config): Choices =>
  Object.fromEntries(Object.entries(config).filter(([key]) => Object.hasOwn(Choices.shape, key)));
