import { expect, test } from 'vitest';

test.each(['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const)(
  'a test cannot console.%s',
  (method) => {
    const { [method]: print } = console;
    expect(() => print('a word')).toThrow(`console.${method} in a test: a word`);
  },
);
