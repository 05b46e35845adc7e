import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from '../repository.ts';
import { type ExampleRepository, exampleRepository } from './example-repository.ts';
import { action, runAction } from './run-action.ts';

const texts = { place: 'texts' };
const pullRequest = { event_name: 'pull_request', event: { pull_request: { number: '12' } } };
const upload = 'github/codeql-action/upload-sarif@v3';

const wrongFigure = (repository: ExampleRepository): void =>
  repository.replace('texts/museum.de.txt', '640 Knoten', '460 Knoten');

describe('action.yml', () => {
  test.each(Object.keys(action.inputs))('uses its input %s', (name) => {
    expect(JSON.stringify([action.runs, action.outputs])).toContain(`inputs.${name}`);
  });

  test('has its inputs and outputs documented', () => {
    const inputs = Object.entries(action.inputs).map(
      ([name, { default: value, description }]) =>
        `| ${name} | ${value === '' ? '' : `\`${value}\``} | ${description} |`,
    );
    const outputs = Object.entries(action.outputs).map(([name, { description }]) => `| ${name} | ${description} |`);
    for (const row of [...inputs, ...outputs]) expect(read('docs/ci.md').split('\n')).toContain(row);
  });

  test('is used in the example with existing inputs', () => {
    const { jobs } = parse(read('examples/.github/workflows/translations.yml'));
    const [, step] = jobs.gegenlesen.steps;
    expect(step.uses).toMatch(/\/gegenlesen@v/);
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step.with)));
  });
});

test('the example passes because its wrong price is in the baseline', () => {
  const repository = exampleRepository();
  const { status, outputs, log } = runAction(repository, texts);
  expect({ status, log: log.match(/^::error.*/gm) }).toEqual({ status: 0, log: null });
  expect(outputs).toMatchObject({ passed: 'true', status: '0', reports: 'reports' });
  expect(repository.read('reports/index.html')).toContain('ferry');
});

describe('a new wrong figure', () => {
  test('fails the check after appearing where people look', () => {
    const repository = exampleRepository();
    wrongFigure(repository);
    const { status, log, outputs, summary, used } = runAction(repository, texts);
    expect(status).toBe(1);
    expect(log).toMatch(/^::error file=texts\/museum\.de\.txt,line=3,.*640.*460/m);
    expect(outputs).toMatchObject({ passed: 'false', status: '1' });
    expect(summary).toContain('460');
    expect(used[upload]).toEqual({ sarif_file: outputs.sarif, category: 'gegenlesen' });
    expect(newResults(outputs.sarif ?? '')).toEqual([['number-changed', 'texts/museum.de.txt', 3]]);
  });

  test('is all that is checked with `since`', () => {
    const repository = exampleRepository();
    wrongFigure(repository);
    const { status } = runAction(repository, { ...texts, since: 'HEAD' });
    expect(status).toBe(1);
    expect(repository.read('reports/museum.json')).toContain('460');
    expect(() => repository.read('reports/market.json')).toThrow('ENOENT');
  });

  test('passes with `fail-on: never`', () => {
    const repository = exampleRepository();
    wrongFigure(repository);
    expect(runAction(repository, { ...texts, 'fail-on': 'never' }).status).toBe(0);
  });
});

test('a text without its translation fails', () => {
  const repository = exampleRepository();
  repository.git('rm', '--quiet', 'texts/market.de.html');
  const { status, log } = runAction(repository, texts);
  expect(status).toBe(1);
  expect(log).toContain('market.en.html');
});

test('a wrong call fails with its own status, and nothing is sent', () => {
  const { status, outputs, used, log } = runAction(exampleRepository(), { ...texts, 'fail-on': 'majr' }, pullRequest);
  expect({ status, sarif: outputs.sarif, sent: used[upload] }).toEqual({ status: 2, sarif: '', sent: undefined });
  expect(log).toContain('did you mean `major`?');
});

describe('the comment on a pull request', () => {
  const asked = ({ temp }: ExampleRepository): string => readFileSync(join(temp, 'gh.log'), 'utf8');

  test('is written if a text does not pass', () => {
    const repository = exampleRepository();
    wrongFigure(repository);
    const { status } = runAction(repository, texts, pullRequest);
    expect(status).toBe(1);
    expect(asked(repository)).toContain('--method POST repos/a/b/issues/12/comments --field body=@');
    const body = readFileSync(join(repository.temp, 'gegenlesen.md'), 'utf8');
    expect(body).toMatch(/^<!-- gegenlesen -->\n.*460/s);
  });

  test('is updated if it exists, even if everything passes again', () => {
    const repository = exampleRepository();
    writeFileSync(join(repository.temp, 'comments'), '345\n678\n');
    expect(runAction(repository, texts, pullRequest).status).toBe(0);
    expect(asked(repository)).toContain('--method PATCH repos/a/b/issues/comments/345 --field body=@');
  });

  test('is not created if every text passes', () => {
    const repository = exampleRepository();
    expect(runAction(repository, texts, pullRequest).status).toBe(0);
    expect(asked(repository)).not.toMatch(/POST|PATCH/);
  });
});

/** Rule, file and line of the results in a SARIF file that are not suppressed. */
function newResults(path: string): readonly unknown[] {
  const { runs } = JSON.parse(readFileSync(path, 'utf8'));
  return runs[0].results
    .filter(({ suppressions = [] }) => suppressions.length === 0)
    .map(({ ruleId, locations: [{ physicalLocation }] }: SarifResult) => [
      ruleId,
      physicalLocation.artifactLocation.uri,
      physicalLocation.region.startLine,
    ]);
}

interface SarifResult {
  readonly ruleId: string;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
    },
  ];
}
