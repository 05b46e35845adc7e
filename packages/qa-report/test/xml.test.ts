import { describe, expect, test } from 'vitest';
import { attack, batch, written } from './lists.ts';
import { parsedXml } from './parsed-xml.ts';

describe.each(['junit', 'checkstyle'] as const)('%s', (format) => {
  test('of a batch is the golden file', async () => {
    await expect(written(format, batch)).toMatchFileSnapshot(`goldens/batch.golden.${format}.xml`);
  });

  test.each([
    ['a batch', batch],
    ['a hostile batch', attack],
    ['nothing', []],
  ])('of %s is well-formed', (_, pairs) => {
    expect(parsedXml(written(format, pairs)).name).toBe({ junit: 'testsuites', checkstyle: 'checkstyle' }[format]);
  });

  test('of hostile texts controls no terminal', () => {
    expect(written(format, attack)).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
  });
});

test('a suite counts its tests and gives the places of the findings', () => {
  const suites = parsedXml(written('junit', batch)).children;
  expect(suites.map(({ attributes }) => Object.values(attributes).join(' '))).toEqual([
    'bridge 1 0 0 0',
    'broken 1 0 1 0',
    'ferry 5 0 0 3',
    'harbour 10 7 0 0',
    'lonely 1 0 1 0',
  ]);
  for (const { attributes, children } of suites) {
    const results = children.flatMap((testcase) => testcase.children.map(({ name }) => name));
    const count = (name: string): string => `${results.filter((result) => result === name).length}`;
    expect([children.length, count('failure'), count('error'), count('skipped')].join(' ')).toBe(
      [attributes.tests, attributes.failures, attributes.errors, attributes.skipped].join(' '),
    );
  }
  const [, changed] = suites.flatMap(({ children }) => children).filter(({ attributes }) => attributes.line === '3');
  expect(changed).toMatchObject({
    attributes: {
      classname: 'harbour',
      name: 'number-changed: Expected `12,500` in the translation, found `15.200`',
      file: 'samples/harbour.de.txt',
    },
    children: [{ name: 'failure', text: expect.stringContaining('samples/harbour.en.txt:3:22') }],
  });
});

test('no two tests of a suite have the same name', () => {
  const [pair] = batch.slice(3);
  if (pair === undefined || !('findings' in pair)) throw new Error('the harbour is missing');
  const [suite] = parsedXml(written('junit', [{ ...pair, findings: [...pair.findings, ...pair.findings] }])).children;
  const names = suite?.children.map(({ attributes }) => attributes.name) ?? [];
  expect(new Set(names).size).toBe(names.length);
});

test('Checkstyle groups errors by file, with their lines and columns', () => {
  const files = parsedXml(written('checkstyle', batch)).children;
  expect(files.map(({ attributes, children }) => `${attributes.name} ${children.length}`)).toEqual([
    'texts/broken.de.txt 1',
    'texts/ferry/de.txt 1',
    'samples/harbour.de.txt 8',
    'samples/harbour.en.txt 1',
    'texts/lonely.en.md 1',
  ]);
  expect(files[2]?.children[0]?.attributes).toEqual({
    line: '3',
    column: '22',
    severity: 'error',
    message: 'Expected `12,500` in the translation, found `15.200`',
    source: 'gegenlesen.number-changed',
  });
});

test('a path comes back unchanged, whatever its characters', () => {
  const path = 'a "b"/<c>&]]>\n\u00e4\ud83d\ude00.txt';
  const document = written('checkstyle', [{ name: 'x', status: 'failed', path, problem: 'is binary' }]);
  expect(parsedXml(document).children[0]?.attributes.name).toBe(path);
});
