import type { z } from 'zod';
import { choose } from '../nearest.ts';

/** A value, or what is wrong with its text. */
type Parsed<Value> = { readonly value: Value } | { readonly problem: string };

/** What an option takes: how its text is read, and what a shell offers for it. */
export interface ValueType<Value> {
  /** The word in the help: `file` in `--out <file>`. */
  readonly shown: string;
  readonly offers: Offers;
  readonly parse: (text: string) => Parsed<Value>;
}

/** The parts of zod that values need; loading all of it would double the start-up time of a check. */
export type Zod = Pick<typeof z, 'enum' | 'int' | 'number' | 'string'>;

/** What a configuration may contain instead. */
export interface Setting<Value> extends ValueType<Value> {
  /** The schema of the value in a configuration; zod is passed in, since help and completion do without it. */
  readonly inConfig: (zod: Zod) => z.ZodType<Value>;
}

/** What a shell offers: some names, the rules, the files or folders that exist, or nothing. */
export type Offers = readonly string[] | 'rules' | 'files' | 'folders' | 'nothing';

const any = (text: string): Parsed<string> => ({ value: text });

/** A text of any kind. */
const text = (shown: string, offers: Offers): Setting<string> => ({
  shown,
  offers,
  parse: any,
  inConfig: (zod) => zod.string().min(1),
});

export const file = text('file', 'files');
export const folder = text('folder', 'folders');
export const word = (shown: string): Setting<string> => text(shown, 'nothing');

/** A text that must not be empty. */
export const filled = (shown: string, problem: string): Setting<string> => ({
  ...word(shown),
  parse: (given) => (given === '' ? { problem } : { value: given }),
});

/** One of a few names. */
export const oneOf = <const Name extends string>(names: readonly Name[], shown = 'name'): Setting<Name> => ({
  shown,
  offers: names,
  parse: (given) => {
    const value = names.find((name) => name === given);
    return value === undefined ? { problem: `\`${given}\` is not known; ${choose(given, names)}` } : { value };
  },
  inConfig: (zod) => zod.enum(names),
});

/** A text of a certain form, and the error for any other. */
const formed = (shown: string, form: RegExp, problem: (given: string) => string): Setting<string> => ({
  ...word(shown),
  parse: (given) => (form.test(given) ? { value: given } : { problem: problem(given) }),
  inConfig: (zod) => zod.string().regex(form, { error: ({ input }) => problem(String(input)) }),
});

/** A language tag (BCP 47), whose subtags are separated by `-` or `_`. */
export const languageTag = formed(
  'tag',
  /^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{1,8})*$/,
  (given) => `\`${given}\` is not a language tag; write \`de\`, \`en\`, \`de-CH\` or the like`,
);

export const percentage: Setting<number> = {
  shown: 'n',
  offers: 'nothing',
  parse: (given) =>
    /^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)$/.test(given)
      ? { value: Number(given) }
      : { problem: `\`${given}\` is not a number from 0 to 100; write \`95\` or \`97.5\`` },
  inConfig: (zod) => zod.number().min(0).max(100),
};

/** A number from 0 to 1. */
export const share: ValueType<number> = {
  shown: 'share',
  offers: 'nothing',
  parse: (given) =>
    /^(?:0|1|0?\.\d+|1\.0+)$/.test(given)
      ? { value: Number(given) }
      : { problem: `\`${given}\` is not a number from 0 to 1; write \`0.8\`` },
};

/** A whole number from 0 to 999,999. */
export const count: Setting<number> = {
  shown: 'n',
  offers: 'nothing',
  parse: (given) =>
    /^\d{1,6}$/.test(given)
      ? { value: Number(given) }
      : { problem: `\`${given}\` is not a whole number; write \`0\` or \`25\`` },
  inConfig: (zod) => zod.int().nonnegative(),
};

/** A whole number from 1 to 999,999. */
export const wholeNumber = (shown: string): ValueType<number> => ({
  shown,
  offers: 'nothing',
  parse: (given) =>
    /^[1-9]\d{0,5}$/.test(given) ? { value: Number(given) } : { problem: `\`${given}\` is not a whole number above 0` },
});
