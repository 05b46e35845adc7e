import { basename, dirname, extname, resolve } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { readWhole } from '../read-file.ts';
import { faultOf } from './fault-of.ts';
import { readJson, readJsonWithComments } from './json.ts';
import { type Located, type Path, placeAt, type ReadData } from './located.ts';
import { Config } from './schema.ts';

/** A configuration and its file. */
export interface ConfigFile {
  /** As it was named or found. */
  readonly path: string;
  /** The folder its paths are relative to, absolute. */
  readonly folder: string;
  readonly config: Config;
  /** The line of a value, counted from 1. */
  readonly lineOf: (path: Path) => number;
}

/** Far more than any configuration. */
const mostBytes = 1_000_000;

/** Loaded only when needed, since it is slow to load. */
const readYaml: ReadData = async (text) => (await import('./yaml.ts')).readYaml(text);

const readers: Readonly<Record<string, ReadData>> = {
  '.json': readJson,
  '.jsonc': readJsonWithComments,
  '.yaml': readYaml,
  '.yml': readYaml,
};

/** The key of `package.json`. */
export const packageKey = 'gegenlesen';

/** @throws InputError with line and column, if the file is missing, unreadable or not a configuration */
export async function readConfig(path: string): Promise<ConfigFile> {
  const text = await textOf(path);
  const { value, offsetOf } = await locatedOf(path, text);
  const isPackage = basename(path) === 'package.json';
  const inFile = (within: Path): Path => (isPackage ? [packageKey, ...within] : within);
  const own = isPackage ? (value as Record<string, unknown> | null)?.[packageKey] : value;
  if (own === undefined) {
    throw new InputError(path, `has no key \`${packageKey}\``, { remedy: 'write the configuration there' });
  }
  const parsed = Config.safeParse(own);
  if (!parsed.success) {
    const { path: within, part, problem, remedy } = faultOf(parsed.error, own);
    const place = placeAt(text, offsetOf(inFile(within), part));
    throw new InputError(path, problem, { place, ...(remedy === null ? {} : { remedy }) });
  }
  return {
    path,
    folder: dirname(resolve(path)),
    config: parsed.data,
    lineOf: (within) => text.slice(0, offsetOf(inFile(within), 'key')).split(/\r\n|\r|\n/).length,
  };
}

/** Whether a `package.json` holds a configuration. A broken one that mentions it counts, so that the error is reported. */
export async function isInPackage(path: string): Promise<boolean> {
  const text = await textOf(path);
  const read = await readJson(text);
  if (!('value' in read)) return text.includes(`"${packageKey}"`);
  return typeof read.value === 'object' && read.value !== null && Object.hasOwn(read.value, packageKey);
}

async function locatedOf(path: string, text: string): Promise<Located> {
  const reader = readers[extname(path).toLowerCase()] ?? readJsonWithComments;
  const read = await reader(text);
  if ('value' in read) return read;
  const { offset, problem, remedy = 'write `{"gate": {"failOn": "major"}}` or the like' } = read;
  throw new InputError(path, problem, { place: placeAt(text, offset), remedy });
}

async function textOf(path: string): Promise<string> {
  const bytes = await readWhole(path, mostBytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(path, 'is not UTF-8', { remedy: 'save it as UTF-8' });
  }
}
