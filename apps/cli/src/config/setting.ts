import { z } from 'zod';
import { type Configurable, optionFor } from '../options/catalogue.ts';
import type { Setting, Zod } from '../options/value-type.ts';

export const zod: Zod = { enum: z.enum, int: z.int, number: z.number, string: z.string };

type Key = Configurable['config'];

type ValueFor<Given extends Key> =
  Extract<Configurable, { readonly config: Given }>['value'] extends Setting<infer Value> ? Value : never;

/** The schema of a key that is also an option of the command line: what the option takes. */
export const setting = <Given extends Key>(key: Given): z.ZodType<ValueFor<Given>> =>
  (optionFor(key).value as Setting<ValueFor<Given>>).inConfig(zod);

/** The help of that option, as a sentence. */
export function sentenceFor(key: Key): string {
  const { help } = optionFor(key);
  return `${help.charAt(0).toUpperCase()}${help.slice(1)}.`;
}
