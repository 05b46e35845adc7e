import type { CheckRequest } from '@gegenlesen/worker';
import { type ExceptionFiles, type Exceptions, exceptionFiles, openExceptions } from '../exceptions/exceptions.ts';
import { named } from '../require-writable.ts';
import { type Settings, type SettingsAsked, settingsOf } from '../settings.ts';

/** What a command asks of pairs of texts. */
export interface Asked {
  readonly settings: Settings;
  readonly exceptions: Exceptions;
  /** The files with exceptions; no report may replace them. */
  readonly files: readonly string[];
  /** The request for a pair, by its paths. */
  readonly requestFor: (...paths: readonly string[]) => CheckRequest;
}

/** How closely a command looks. */
interface Looked {
  readonly meaning: boolean;
  readonly reader: boolean;
  readonly suspicions?: boolean;
}

/**
 * Reads the configuration of a folder and the exceptions that it or the command line names.
 *
 * @param settledBy `decisions` leaves the baseline out
 * @throws InputError if one of these files is missing or broken
 */
export async function readAsked(
  options: SettingsAsked & ExceptionFiles & Looked,
  folder: string,
  settledBy: 'all' | 'decisions' = 'all',
): Promise<Asked> {
  const settings = await settingsOf(options, folder);
  const { glossary, file } = settings;
  const { decisions, ...others } = exceptionFiles(options, settings);
  const baseline = settledBy === 'all' ? others.baseline : undefined;
  return {
    settings,
    exceptions: await openExceptions({ baseline, decisions }),
    files: named(glossary, file?.path, baseline, ...decisions),
    requestFor: (...paths) => ({
      ...settings.requestFor(...paths),
      meaning: options.meaning,
      reading: options.reader,
      ...(options.suspicions === true ? { suspicions: true } : {}),
    }),
  };
}
