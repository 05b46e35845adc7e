import { GateRequest, InputError } from '@gegenlesen/bitext';
import { z } from 'zod';
import { choose } from './nearest.ts';
import { languageTag } from './options.ts';
import { readWhole } from './read-file.ts';

/** `--config FILE`: what a team agreed on. Options of the command line win over it. */
export const Config = z.strictObject({
  gate: z.strictObject(GateRequest.unwrap().partial().shape).optional(),
  sourceLang: languageTag.optional(),
  targetLang: languageTag.optional(),
});
export type Config = z.infer<typeof Config>;

/** Far more than any configuration. */
const mostBytes = 1_000_000;

/** @throws InputError where the file is missing, no JSON, or holds something else */
export async function readConfig(path: string): Promise<Config> {
  const text = new TextDecoder().decode(await readWhole(path, mostBytes));
  const parsed = Config.safeParse(parseJson(path, text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  if (issue === undefined) throw new InputError(path, 'is no configuration');
  const place = issue.path.join('.');
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    const known = Object.keys(place === 'gate' ? GateRequest.unwrap().shape : Config.shape);
    throw new InputError(path, 'is no key that is known', {
      place: place === '' ? key : `${place}.${key}`,
      remedy: choose(key, known),
    });
  }
  throw new InputError(path, issue.message, place === '' ? {} : { place });
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new InputError(path, `is not valid JSON (${problem})`, {
      remedy: 'write `{"gate": {"failOn": "major"}}` or the like',
    });
  }
}
