import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { read } from '../repository.ts';
import { type ExampleRepository, exampleRepository, type Outcome } from './example-repository.ts';

const template = parse(read('ci/gitlab/gegenlesen.gitlab-ci.yml'));
const { before_script: before, script, artifacts } = template.gegenlesen;
const example = parse(read('examples/.gitlab-ci.yml'));

/** Runs the job as GitLab does: all commands in one shell, with the example's variables overriding the template's. */
const runJob = ({ shell }: ExampleRepository): Outcome =>
  shell([...before, ...script].join('\n'), { ...template.variables, ...example.variables });

test('the example sets only variables that the template has', () => {
  expect(Object.keys(template.variables)).toEqual(expect.arrayContaining(Object.keys(example.variables)));
});

test('the example passes, and its reports are where the artifacts say', () => {
  const repository = exampleRepository();
  const { status, stdout } = runJob(repository);
  expect({ status, stdout }).toEqual({
    status: 0,
    stdout: expect.stringMatching(/4 pairs checked, 4 passed, 1 finding settled. Passes.\n$/),
  });
  expect(JSON.parse(repository.read(artifacts.reports.codequality))).toEqual([]);
  expect(repository.read(artifacts.reports.junit)).toMatch(/^<\?xml.*<testsuite/s);
  expect(repository.read('reports/index.html')).toContain('ferry');
});

test('a new wrong figure fails the job and is in both reports', () => {
  const repository = exampleRepository();
  repository.replace('texts/museum.de.txt', '640 Knoten', '460 Knoten');
  expect(runJob(repository).status).toBe(1);
  expect(JSON.parse(repository.read(artifacts.reports.codequality))).toEqual([
    expect.objectContaining({
      check_name: 'number-changed',
      severity: expect.any(String),
      fingerprint: expect.any(String),
      location: { path: 'texts/museum.de.txt', lines: expect.objectContaining({ begin: 3 }) },
    }),
  ]);
  expect(repository.read(artifacts.reports.junit)).toMatch(/<failure[^>]*460/);
});
