import { relative, resolve } from 'node:path';
import type { GateRequest, Language } from '@gegenlesen/bitext';
import { findConfig } from './config/find-config.ts';
import { type Layer, layersFor } from './config/layers.ts';
import { type Merged, merged } from './config/merge.ts';
import { type ConfigFile, readConfig } from './config/read-config.ts';
import { judgementOf, requestOf, type TextRequest } from './config/request-of.ts';
import type { Choices } from './config/schema.ts';

/** The settings that the command line can give. */
export interface SettingsAsked {
  readonly config?: string | undefined;
  readonly glossary?: string | undefined;
  readonly sourceLang?: Language | undefined;
  readonly targetLang?: Language | undefined;
  readonly columns?: string | undefined;
  readonly minScore?: number | undefined;
  readonly failOn?: GateRequest['failOn'] | undefined;
  readonly maxUntranslated?: number | undefined;
  readonly maxFuzzy?: number | undefined;
}

/** The settings that apply: from the command line, then the configuration, then the defaults. */
export interface Settings {
  /** The configuration in use; null if there is none. */
  readonly file: ConfigFile | null;
  /** The path of the glossary. */
  readonly glossary: string | undefined;
  /** The path of the baseline. */
  readonly baseline: string | undefined;
  /** The paths of the files of decisions. */
  readonly decisions: readonly string[];
  /** The layers of settings for a text, the weakest first. */
  readonly layersFor: (paths: readonly string[], isMachine: boolean) => readonly Layer[];
  /** The request for a text, given the paths of its original and its translation. */
  readonly requestFor: (...paths: readonly string[]) => TextRequest;
  /** What a batch may contain and still pass, given the path of a text. */
  readonly allowedFor: (...paths: readonly string[]) => readonly Allowed[];
}

/** What a batch may have without a report and still pass. */
type Allowed = 'unpaired' | 'unreadable' | 'empty';

/**
 * The settings for a text, a file of pairs or the place of a batch.
 *
 * @param folder where the search for a configuration begins
 * @throws InputError if the configuration is broken
 */
export async function settingsOf(asked: SettingsAsked, folder: string): Promise<Settings> {
  const path = asked.config ?? (await findConfig(resolve(folder)));
  const file = path === null ? null : await readConfig(path);
  const { glossary, baseline, decisions } = file?.config ?? {};
  const commandLine = choicesOf(asked);
  const layers: Settings['layersFor'] = (paths, isMachine) => layersFor(file, paths, commandLine, isMachine);
  const choicesFor = (paths: readonly string[], isMachine: boolean): Merged =>
    merged(layers(paths, isMachine).map(({ choices }) => choices));
  return {
    file,
    layersFor: layers,
    glossary: asked.glossary ?? pathsOf(file, glossary)[0],
    baseline: pathsOf(file, baseline)[0],
    decisions: pathsOf(file, decisions),
    requestFor: (...paths) => ({
      ...requestOf(choicesFor(paths, false)),
      ...(file?.config.machine === undefined ? {} : { machine: judgementOf(choicesFor(paths, true)) }),
    }),
    allowedFor: (...paths) => choicesFor(paths, false).gate?.allow ?? [],
  };
}

/** Paths in the configuration are relative to its folder. */
const pathsOf = (file: ConfigFile | null, paths: string | readonly string[] = []): readonly string[] =>
  file === null ? [] : [paths].flat().map((path) => relative('', resolve(file.folder, path)));

function choicesOf(asked: SettingsAsked): Choices {
  const { minScore, failOn, maxUntranslated, maxFuzzy, sourceLang, targetLang, columns } = asked;
  const gate = {
    ...(minScore === undefined ? {} : { minScore }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(maxUntranslated === undefined ? {} : { maxUntranslated }),
    ...(maxFuzzy === undefined ? {} : { maxFuzzy }),
  };
  return {
    ...(Object.keys(gate).length === 0 ? {} : { gate }),
    ...(sourceLang === undefined ? {} : { sourceLang }),
    ...(targetLang === undefined ? {} : { targetLang }),
    ...(columns === undefined ? {} : { columns }),
  };
}
