import { describe, expect, test } from 'vitest';
import { gateOfBatch } from '../../decide/totals/gate-of-batch.ts';
import { type BatchResult, failedResult, indexOfPairs } from '../../decide/totals/index-of-pairs.ts';
import { renderIndex } from './render-index.ts';
import { worstFirst } from './worst-first.ts';

const done = (
  name: string,
  score: number,
  [critical, major, minor]: readonly [number, number, number],
): BatchResult => ({
  pair: {
    name,
    status: 'done',
    score,
    pass: critical === 0,
    findings: { critical, major, minor, neutral: 0 },
    error: null,
  },
  rules: { ...(critical > 0 ? { 'number-changed': critical } : {}), ...(minor > 0 ? { added: minor } : {}) },
  found: [],
  idle: [],
});

const index = indexOfPairs(
  [
    done('good', 100, [0, 0, 0]),
    done('bad', 61, [2, 1, 0]),
    done('fair', 97, [0, 0, 3]),
    failedResult('odd "name", <b>', 'failed', 'odd.de.txt: is binary'),
    failedResult('=alone', 'unpaired', 'alone.en.md: there is no translation beside it'),
  ],
  '1.0.0',
);

test('an index has its pairs in the order of their names, and counts them', () => {
  expect(index.pairs.map(({ name }) => name)).toEqual(['=alone', 'bad', 'fair', 'good', 'odd "name", <b>']);
  expect(index.totals).toEqual({
    pairs: 5,
    done: 3,
    failed: 1,
    unpaired: 1,
    passed: 2,
    findings: { critical: 2, major: 1, minor: 3, neutral: 0 },
    rules: { added: 3, 'number-changed': 2 },
  });
});

describe('a batch has its own gate', () => {
  const good = done('good', 100, [0, 0, 0]);
  const bad = done('bad', 61, [2, 1, 0]);
  const odd = failedResult('odd', 'failed', 'odd.de.txt: is binary');
  const alone = failedResult('alone', 'unpaired', 'alone.en.md: there is no translation beside it');
  test.each<[string, readonly BatchResult[], readonly string[], string, string]>([
    ['a passing pair', [good], [], 'Passes.', '1 pair, and all of them pass'],
    ['a failing pair', [good, bad], ['bad'], 'Does not pass.', '1 of 2 pairs does not pass'],
    ['an unreadable pair', [good, odd], [], 'Does not pass.', '1 of 2 pairs does not pass'],
    ['an unreadable pair that is allowed', [good, odd], ['odd'], 'Passes.', '2 pairs, and all pass or are allowed'],
    [
      'a text without a partner, and an allowed one',
      [good, odd, alone],
      ['alone'],
      'Does not pass.',
      '1 of 3 pairs does not pass',
    ],
    ['nothing', [], [], 'Does not pass.', 'No pair of texts was found'],
    ['nothing, which is allowed', [], ['no pair'], 'Passes.', '0 pairs, and all of them pass'],
    [
      'a text without a partner that is allowed, and no pair',
      [alone],
      ['alone'],
      'Does not pass.',
      'No pair of texts was found',
    ],
  ])('%s', (_, results, allowed, verdict, title) => {
    const bare = indexOfPairs(results, '1.0.0');
    const allowance = {
      allows: ({ name }: { name: string }) => allowed.includes(name),
      empty: allowed.includes('no pair'),
    };
    const gated = { ...bare, gate: gateOfBatch(bare, allowance) };
    expect(renderIndex(gated, 'text')).toMatch(new RegExp(`${verdict}\n$`));
    expect(renderIndex(gated, 'html')).toContain(`<h1>${title}</h1>`);
  });
});

test('it counts settled findings, if there are any', () => {
  const { pair, ...more } = done('old', 100, [0, 0, 0]);
  const { totals } = indexOfPairs([{ pair: { ...pair, settled: 3 }, ...more }, done('good', 100, [0, 0, 0])], '1.0.0');
  expect(totals.settled).toBe(3);
  expect(renderIndex({ ...index, totals }, 'text')).toContain('2 pairs checked, 2 passed, 3 findings settled.');
});

test('of pairs with the same findings and score, the one that is likelier to have errors comes first', () => {
  const drifting = (name: string, drift: number) => ({ ...done(name, 100, [0, 0, 0]).pair, drift });
  const pairs = [drifting('calm', 0.01), drifting('doubtful', 0.12), drifting('fair', 0.04)];
  expect(worstFirst(pairs).map(({ name }) => name)).toEqual(['doubtful', 'fair', 'calm']);
});

describe('it is rendered', () => {
  test('on a terminal: failing pairs, the worst first', () => {
    expect(renderIndex(index, 'text')).toBe(`     –  =alone: alone.en.md: there is no translation beside it
     –  odd "name", <b>: odd.de.txt: is binary
    61  bad: 2 critical, 1 major

3 pairs checked, 2 passed, 1 cannot be read, 1 without a partner. Does not pass.
`);
  });

  test('as CSV, in which no name is a formula', () => {
    expect(renderIndex(index, 'csv').split('\r\n')).toEqual([
      'name,status,score,pass,critical,major,minor,neutral,error,drift',
      "'=alone,unpaired,,,,,,,alone.en.md: there is no translation beside it,",
      'bad,done,61,false,2,1,0,0,,',
      'fair,done,97,true,0,0,3,0,,',
      'good,done,100,true,0,0,0,0,,',
      '"odd ""name"", <b>",failed,,,,,,,odd.de.txt: is binary,',
      '',
    ]);
  });

  test('as a page, in which no name becomes a tag', () => {
    const page = renderIndex(index, 'html');
    expect(page).toContain('<h1>3 of 5 pairs do not pass</h1>');
    expect(page).toContain('odd &quot;name&quot;, &lt;b&gt;');
    expect([...page.matchAll(/<th scope="row">(?:<a[^>]*>)?([^<]*)/g)].map(([, name]) => name)).toEqual([
      '=alone',
      'odd &quot;name&quot;, &lt;b&gt;',
      'bad',
      'fair',
      'good',
    ]);
  });
});
