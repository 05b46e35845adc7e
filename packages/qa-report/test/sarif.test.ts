import { expect, test } from 'vitest';
import { render } from '../src/index.ts';
import { attack, batch, written } from './lists.ts';
import { empty, harbour } from './reports.ts';
import { faultsOf } from './sarif-schema.ts';

const log = JSON.parse(written('sarif', batch));
const [run] = log.runs;
const resultsOf = (rule: string) => run.results.filter(({ ruleId }: { ruleId: string }) => ruleId === rule);

test('a batch is the golden file', async () => {
  await expect(written('sarif', batch)).toMatchFileSnapshot('goldens/batch.golden.sarif');
});

test.each([
  ['a batch', written('sarif', batch)],
  ['a hostile batch', written('sarif', attack)],
  ['a batch of nothing', written('sarif', [])],
  ['one report', render(harbour, 'sarif')],
  ['an empty report', render(empty, 'sarif')],
])('%s is valid SARIF 2.1.0', (_, text) => {
  expect(faultsOf(JSON.parse(text))).toEqual([]);
});

test('the schema rejects what is wrong', () => {
  const [result, ...others] = run.results;
  expect(faultsOf({ ...log, runs: [{ ...run, results: [{ ...result, level: 'critical' }, ...others] }] })).toEqual([
    '/runs/0/results/0/level must be equal to one of the allowed values',
  ]);
});

test('a finding has its place in the translation, and links to the original', () => {
  const [result] = resultsOf('number-changed').filter(({ suppressions }: { suppressions?: unknown }) => !suppressions);
  expect(result).toMatchObject({
    ruleIndex: 0,
    level: 'error',
    rank: 97,
    message: { text: 'Expected `12,500` in the translation, found `15.200` ([original](1))' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'samples/harbour.de.txt', uriBaseId: '%SRCROOT%' },
          region: { startLine: 3, startColumn: 22, endLine: 3, endColumn: 28, snippet: { text: '15.200' } },
        },
      },
    ],
    relatedLocations: [
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'samples/harbour.en.txt' },
          region: { startLine: 3, startColumn: 22, endColumn: 28, snippet: { text: '12,500' } },
        },
      },
    ],
  });
});

test('what is missing has its place in the original only', () => {
  const [result] = resultsOf('omitted');
  expect(result.locations[0].physicalLocation).toMatchObject({
    artifactLocation: { uri: 'samples/harbour.en.txt' },
    region: { startLine: 21, startColumn: 1, endColumn: 18 },
  });
  expect(result).not.toHaveProperty('relatedLocations');
});

test('what is about a whole file has its place in the first line', () => {
  const [result] = resultsOf('leftover');
  expect(result.locations[0].physicalLocation.region).toEqual({ startLine: 1 });
});

test.each([
  ['texts/Mühle 1.md', { uri: 'texts/M%C3%BChle%201.md', uriBaseId: '%SRCROOT%' }],
  ['/srv/a:b.md', { uri: 'file:///srv/a%3Ab.md' }],
  ['C:/texts/a.md', { uri: 'file:///C:/texts/a.md' }],
])('%s is an address', (path, address) => {
  const { runs } = JSON.parse(written('sarif', [{ name: 'x', status: 'failed', path, problem: 'is binary' }]));
  const [{ locations }] = runs[0].invocations[0].toolExecutionNotifications;
  expect(locations[0].physicalLocation.artifactLocation).toEqual(address);
});

test('braces and links of a text have no effect in a message', () => {
  const pair = { name: 'x', status: 'failed', path: 'x.md', problem: 'holds {0} and [a](b)' } as const;
  const { runs } = JSON.parse(written('sarif', [pair]));
  expect(runs[0].invocations[0].toolExecutionNotifications[0].message.text).toBe('holds {{0}} and [a] (b)');
});

test('a settled finding is suppressed, with the person and the reason', () => {
  const settled = run.results.filter(({ suppressions }: { suppressions?: unknown }) => suppressions);
  expect(
    settled.map(({ baselineState, suppressions: [{ kind, justification }] }: (typeof settled)[number]) => [
      baselineState ?? null,
      kind,
      justification,
    ]),
  ).toEqual([
    ['unchanged', 'external', 'Settled by baseline'],
    [null, 'external', 'Settled by decision of Ina Vogt: the timetable changed'],
    [null, 'inSource', 'Settled by comment: one deck was added'],
  ]);
});

test('a pair that could not be checked makes the run fail, a text without a partner does not', () => {
  const [{ executionSuccessful, toolExecutionNotifications }] = run.invocations;
  expect(executionSuccessful).toBe(false);
  expect(
    toolExecutionNotifications.map(
      ({ level, descriptor, locations }: (typeof toolExecutionNotifications)[number]) =>
        `${level} ${descriptor.id} ${locations[0].physicalLocation.artifactLocation.uri}`,
    ),
  ).toEqual([
    'error failed texts/broken.de.txt',
    'note notice samples/harbour.en.txt',
    'warning unpaired texts/lonely.en.md',
  ]);
  const { runs } = JSON.parse(written('sarif', batch.slice(2)));
  expect(runs[0].invocations[0].executionSuccessful).toBe(true);
});

test('two results with one fingerprint are two alerts', () => {
  const [pair] = batch.slice(2);
  const { runs } = JSON.parse(written('sarif', pair === undefined ? [] : [pair, { ...pair, name: 'again' }]));
  const prints = runs[0].results.map(
    ({ partialFingerprints }: { partialFingerprints: { primaryLocationLineHash: string } }) =>
      partialFingerprints.primaryLocationLineHash,
  );
  expect(new Set(prints).size).toBe(prints.length);
});

test('the help of a rule is that of its check', () => {
  expect(run.tool.driver.rules[0]).toMatchObject({
    id: 'number-changed',
    name: 'NumberChanged',
    help: { markdown: expect.stringContaining('`12,500` and `12.500` are the same') },
    defaultConfiguration: { level: 'error' },
    properties: { tags: ['number', 'accuracy/mistranslation'], precision: 'high' },
  });
});
