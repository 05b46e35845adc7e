import type { z } from 'zod';
import { choose } from '../nearest.ts';
import { keysAt } from './keys-at.ts';
import type { Path } from './located.ts';

/** What is wrong with a configuration, for the person who wrote it. */
interface ConfigFault {
  readonly path: Path;
  readonly part: 'key' | 'value';
  readonly problem: string;
  readonly remedy: string | null;
}

type Issue = z.core.$ZodIssue;

/** The first fault, with the nearest valid name. */
export function faultOf({ issues }: z.ZodError, value: unknown): ConfigFault {
  const [issue] = issues.map((each) => innermost(each, value, []));
  if (issue === undefined) throw new Error('an error of zod has an issue');
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') return unknownKey(path, issue.keys[0] ?? '');
  const name = path.length === 0 ? 'the configuration' : `\`${nameOf(path)}\``;
  const given = at(value, path);
  if (issue.code === 'invalid_type' && given === undefined) {
    return { path: path.slice(0, -1), part: 'value', problem: `${name} is missing`, remedy: null };
  }
  const [problem, remedy] = wrongValue(issue, name, given);
  return { path, part: 'value', problem, remedy };
}

function wrongValue(issue: Issue, name: string, given: unknown): readonly [problem: string, remedy: string | null] {
  switch (issue.code) {
    case 'invalid_value':
      return [`${name} cannot be ${shown(given)}`, choose(String(given), issue.values.map(String))];
    case 'invalid_type':
      return [`${name} is ${shown(given)}`, `write ${kinds[issue.expected] ?? issue.expected}`];
    case 'too_small':
      return typeof given === 'number'
        ? [`${name} is ${given}`, `write ${issue.minimum} or more`]
        : [`${name} is empty`, 'write something, or leave it out'];
    case 'too_big':
      return [`${name} is ${given}`, `write ${issue.maximum} or less`];
    default:
      return [`${name}: ${issue.message}`, null];
  }
}

/** Finds the fault within a union, in the branch that was probably meant: an object is not a misspelt name. */
function innermost(issue: Issue, value: unknown, above: Path): Issue {
  const path = [...above, ...(issue.path as Path)];
  if (issue.code !== 'invalid_union') return { ...issue, path: [...path] };
  const branches = issue.errors.flatMap(([first]) => first ?? []);
  const meant = branches.find((each) => each.code !== 'invalid_type' || each.path.length > 0) ?? branches[0];
  const isObject = typeof at(value, path) === 'object';
  const chosen = isObject
    ? (branches.find((each) => each.code !== 'invalid_value' || each.path.length > 0) ?? meant)
    : meant;
  return chosen === undefined ? { ...issue, path: [...path] } : innermost(chosen, value, path);
}

/** Where a misplaced key may belong. */
const homes: readonly Path[] = [[], ['gate'], ['gate', 'budgets'], ['score'], ['score', 'weights'], ['rules']];

const placeOf = (home: Path): string =>
  home.length === 0 ? 'at the top of a configuration' : `in \`${nameOf(home)}\``;

function unknownKey(path: Path, key: string): ConfigFault {
  const known = keysAt(path);
  const home = homes.find((each) => keysAt(each).includes(key));
  return {
    path: [...path, key],
    part: 'key',
    problem: `\`${nameOf([...path, key])}\` is not a known key`,
    remedy: home === undefined ? choose(key, known) : `\`${key}\` belongs ${placeOf(home)}`,
  };
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown> | null | undefined)?.[key], value);

/** `overrides[0].gate.minScore`. */
const nameOf = (path: Path): string =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : i === 0 ? key : `.${key}`)).join('');

const kinds: Readonly<Record<string, string>> = {
  object: 'an object, `{…}`',
  array: 'a list, `[…]`',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
};

function shown(value: unknown): string {
  if (value === null) return '`null`';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `\`${JSON.stringify(value)}\``;
}
