import type { ValueType } from './value-type.ts';

/** What takes an option: a command, or one of the ways to call it. */
export type Owner =
  | 'align'
  | 'apply'
  | 'baseline'
  | 'batch'
  | 'batch ORDER'
  | 'calibrate'
  | 'check'
  | 'check --pairs'
  | 'completion'
  | 'config'
  | 'convert'
  | 'explain'
  | 'init'
  | 'learn'
  | 'rules'
  | 'serve'
  | 'stale'
  | 'trend'
  | 'worker';

/** An option, declared: parsing, help, completion, the schema of the configuration and the docs are made from it. */
export interface Option {
  /** Without dashes. A name such as `no-meaning` is a switch that turns something off. */
  readonly name: string;
  /** The letter of its short form. */
  readonly alias?: string;
  /** Null for a switch. */
  readonly value: ValueType<unknown> | null;
  /** The value when it is not given; undefined if there is no default, an empty list if it is repeatable. */
  readonly default?: unknown;
  readonly repeatable?: true;
  /** The key of a configuration for the same setting: `gate.minScore`. */
  readonly config?: string;
  /** What it does, in one line; the choices, the default and `repeatable` are added to it. */
  readonly help: string;
  readonly commands: readonly Owner[];
  /** The names of options that it excludes. */
  readonly excludes?: readonly string[];
}

/** Declares options, each with the type of its value. */
export const options = <const Options extends readonly Option[]>(declared: Options): Options => declared;

/** An option as it is typed, with a name for its value: `--out <file>`. */
export const flagsOf = ({ name, alias, value }: Option): string =>
  `${alias === undefined ? '' : `-${alias}, `}--${name}${value === null ? '' : ` <${value.shown}>`}`;

/** The line of an option in the help. */
export function helpOf({ help, value, repeatable, default: usual }: Option): string {
  const names = Array.isArray(value?.offers) && value.offers.length > 1 ? `: ${value.offers.join(', ')}` : '';
  const notes = [
    ...(repeatable === undefined ? [] : ['repeatable']),
    ...(usual === undefined ? [] : [`default: ${String(usual)}`]),
  ];
  return `${help}${names}${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
}

/** The key under which the value is kept: `minScore`, and `meaning` for `no-meaning`. */
export type KeyOf<Name extends string> = Name extends `no-${infer Rest}` ? Camel<Rest> : Camel<Name>;
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name;

export const isNegative = ({ name }: Pick<Option, 'name'>): boolean => name.startsWith('no-');

export const keyOf = ({ name }: Pick<Option, 'name'>): string =>
  name.replace(/^no-/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The type of the parsed value of an option. */
export type ValueOf<Declared extends Option> =
  Declared['value'] extends ValueType<infer Value>
    ? Declared extends { readonly repeatable: true }
      ? readonly Value[]
      : Declared extends { readonly default: unknown }
        ? Value
        : Value | undefined
    : boolean;
