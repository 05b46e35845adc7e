import { InputError, ServiceError } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { explain } from './errors.ts';

const fault = new Error('cannot read 7 of null');

test.each([
  [
    'wrong input',
    new InputError('a.txt', 'is empty', { remedy: 'name a file with text' }),
    2,
    'a.txt: is empty; name a file with text',
  ],
  [
    'a place in it',
    new InputError('a.jsonl', 'is not valid JSON', { place: 'line 7' }),
    2,
    'a.jsonl, line 7: is not valid JSON',
  ],
  ['a full disk', new ServiceError('a.html: the disk is full'), 3, 'a.html: the disk is full'],
  [
    'a bug',
    fault,
    3,
    'cannot read 7 of null; this is a fault of gegenlesen, not of your text (DEBUG=gegenlesen shows where it happened)',
  ],
  [
    'what is no error at all',
    'odd',
    3,
    'odd; this is a fault of gegenlesen, not of your text (DEBUG=gegenlesen shows where it happened)',
  ],
])('%s', (_, error, status, message) => {
  expect(explain(error, {})).toEqual({ status, message });
});

test.each(['gegenlesen', 'http, gegenlesen'])('DEBUG=%s shows the stack', (DEBUG) => {
  expect(explain(fault, { DEBUG }).message).toBe(`this is a fault of gegenlesen, not of your text\n${fault.stack}`);
});
