import { expect, test } from 'vitest';
import { wantsColor } from './terminal.ts';

const terminal = { isTTY: true };
const pipe = {};

test.each([
  ['a terminal', terminal, {}, true],
  ['a pipe', pipe, {}, false],
  ['NO_COLOR on a terminal', terminal, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR', terminal, { NO_COLOR: '' }, true],
  ['FORCE_COLOR in a pipe', pipe, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0 on a terminal', terminal, { FORCE_COLOR: '0' }, false],
  ['both', terminal, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ['a terminal that knows no colours', terminal, { TERM: 'dumb' }, false],
])('%s', (_, stream, environment, expected) => {
  expect(wantsColor(stream, environment)).toBe(expected);
});
