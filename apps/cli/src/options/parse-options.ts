import { InputError } from '@gegenlesen/bitext';
import { type OptionsOf, optionsOf } from './catalogue.ts';
import { isNegative, keyOf, type Option, type Owner } from './option.ts';

/** Options as they were typed, by their keys: a text, several texts if it is repeatable, true or false for a switch. */
export type GivenOptions = Readonly<Record<string, unknown>>;

/**
 * The options of a command, each with its value or its default.
 *
 * @throws InputError that names the option, its value and the possible values, or the options that exclude each other
 */
export function parseOptions<Whose extends Owner>(owner: Whose, given: GivenOptions): OptionsOf<Whose> {
  const declared = optionsOf(owner);
  requireOwn(owner, declared, given);
  for (const option of declared) requireAlone(option, declared, given);
  return Object.fromEntries(
    declared.map((option) => [keyOf(option), readValue(option, given[keyOf(option)])]),
  ) as OptionsOf<Whose>;
}

function readValue(option: Option, given: unknown): unknown {
  if (option.value === null) return given ?? isNegative(option);
  if (option.repeatable) return ((given ?? []) as readonly string[]).map((text) => parse(option, text));
  return given === undefined ? option.default : parse(option, given as string);
}

function parse({ name, value }: Option, text: string): unknown {
  const parsed = value?.parse(text) ?? { value: text };
  if ('value' in parsed) return parsed.value;
  throw new InputError(`--${name}`, parsed.problem);
}

/** Commands may share a name without taking the same options: `check` and `check --pairs`. */
function requireOwn(owner: Owner, declared: readonly Option[], given: GivenOptions): void {
  const keys = new Set(declared.map(keyOf));
  const strange = optionsOf(owner.split(' ')[0] as Owner).find(
    (option) => !keys.has(keyOf(option)) && isGiven(option, given),
  );
  if (strange === undefined) return;
  throw new InputError(`--${strange.name}`, `cannot be combined with \`${owner}\``, { remedy: 'leave it out' });
}

function requireAlone(option: Option, declared: readonly Option[], given: GivenOptions): void {
  if (!isGiven(option, given)) return;
  const other = declared.find((each) => option.excludes?.includes(each.name) && isGiven(each, given));
  if (other === undefined) return;
  throw new InputError(`--${other.name}`, `cannot be combined with \`--${option.name}\``, {
    remedy: 'leave one of them out',
  });
}

/** Switches that turn something off are `true` if they are not given. */
const isGiven = (option: Option, given: GivenOptions): boolean =>
  given[keyOf(option)] !== undefined && !(isNegative(option) && given[keyOf(option)] === true);
