import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parse } from 'yaml';
import { read } from '../repository.ts';
import type { ExampleRepository } from './example-repository.ts';

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string | number>>;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string; readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action: Action = parse(read('action.yml'));

/** The outcome of a run of the action. */
export interface ActionRun {
  /** The status of the failed step, or 0. */
  readonly status: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** The actions it called, with their inputs. */
  readonly used: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

type Values = { readonly [name: string]: string | Values };

/** Runs the steps of action.yml as GitHub does; calls of other actions are only recorded. */
export function runAction(
  { temp, shell }: ExampleRepository,
  given: Readonly<Record<string, string>>,
  github: Values = {},
): ActionRun {
  const files = { GITHUB_OUTPUT: 'output', GITHUB_PATH: 'path', GITHUB_STEP_SUMMARY: 'summary' };
  const paths = Object.fromEntries(Object.entries(files).map(([name, file]) => [name, join(temp, file)]));
  const fileOf = (name: keyof typeof files): string => {
    const path = join(temp, files[name]);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const defaults = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]));
  const values = {
    runner: { os: 'Linux' },
    github: { token: 'a-token', run_id: '7', run_attempt: '1', repository: 'a/b', event_name: 'push', ...github },
    steps: {} as Record<string, Values>,
  };
  const context = { ...values, inputs: mapped({ ...defaults, ...given }, (text) => expand(text, values)) };
  const used: Record<string, Readonly<Record<string, string>>> = {};
  let log = '';
  let status: number | null = 0;
  for (const step of action.runs.steps) {
    if (status !== 0 || (step.if !== undefined && !holds(step.if, context))) continue;
    if (step.uses !== undefined) {
      used[step.uses] = mapped(step.with ?? {}, (text) => expand(text, context));
      continue;
    }
    writeFileSync(join(temp, files.GITHUB_OUTPUT), '');
    const PATH = [...fileOf('GITHUB_PATH').split('\n').filter(Boolean), '$PATH'].join(delimiter);
    const env = { ...mapped(step.env ?? {}, (text) => expand(text, context)), ...paths, RUNNER_TEMP: temp };
    const outcome = shell(`export PATH="${PATH}"\n${step.run ?? ''}`, env);
    if (step.id !== undefined) context.steps[step.id] = { outputs: outputsIn(fileOf('GITHUB_OUTPUT')) };
    log += outcome.stdout + outcome.stderr;
    status = outcome.status;
  }
  const outputs = mapped(
    Object.fromEntries(Object.entries(action.outputs).map(([name, { value }]) => [name, value])),
    (text) => expand(text, context),
  );
  return { status, log, summary: fileOf('GITHUB_STEP_SUMMARY'), outputs, used };
}

const mapped = (values: Readonly<Record<string, string | number>>, change: (text: string) => string) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(String(value))]));

const outputsIn = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...text.matchAll(/^([\w-]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));

/** Replaces `${{ inputs.place }}` and the like in a text. */
const expand = (text: string, context: Values): string =>
  text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, path: string) => lookUp(path, context));

/** `inputs.sarif == 'true' && steps.check.outputs.sarif != ''` */
const holds = (condition: string, context: Values): boolean =>
  condition.split(' && ').every((part) => {
    const [, path, sign, value] = /^([\w.-]+) (==|!=) '([^']*)'$/.exec(part) ?? [];
    if (path === undefined) throw new Error(`this test cannot parse a condition in action.yml: ${part}`);
    return (lookUp(path, context) === value) === (sign === '==');
  });

/** Unset values are empty, as on GitHub, but an unknown name of a step or input is an error. */
function lookUp(path: string, context: Values): string {
  const [scope = '', name = '', ...more] = path.split('.');
  const known = context[scope];
  if (typeof known !== 'object' || (scope !== 'github' && !(name in known))) throw new Error(`${path} is unknown`);
  let value: string | Values | undefined = known[name];
  for (const key of more) value = typeof value === 'object' ? value[key] : undefined;
  return typeof value === 'string' ? value : '';
}
