import { expect, test } from 'vitest';
import { type Passage, passPair } from './pass-pair.ts';

/** A queue that follows a script: one word for each time that a pair is sent. */
function queueThat(
  ...script: readonly ('answers' | 'answers just then' | 'loses it' | 'loses a job of it' | 'refuses')[]
) {
  const told: string[] = [];
  let state: 'away' | 'sent' | 'broken' | 'answered' = 'away';
  let at = -1;
  const passage: Passage<string> = {
    path: 'mill.de.txt',
    answer: async () => (state === 'answered' ? { value: 'a report' } : null),
    isSent: async () => {
      if (script[at] === 'answers just then') state = 'answered';
      return state === 'sent' || state === 'broken';
    },
    send: async () => {
      at += 1;
      told.push('sent');
      if (script[at] === 'refuses') throw new Error('the parent is gone');
      state = script[at] === 'loses a job of it' ? 'broken' : 'sent';
    },
    changed: async () => {
      if (script[at] === 'answers') state = 'answered';
      if (script[at] === 'loses it' || script[at] === 'answers just then') state = 'away';
    },
    isBroken: async () => state === 'broken',
    withdraw: async () => {
      told.push('withdrawn');
      state = 'away';
    },
    mayGoOn: async () => null,
  };
  return { told, passage };
}

const report = { value: 'a report' };
const pauses = [0, 0, 0];

test.each([
  [['answers'], ['sent'], report],
  [['answers just then'], ['sent'], report],
  [['loses it', 'answers'], ['sent', 'sent'], report],
  [['loses a job of it', 'answers'], ['sent', 'withdrawn', 'sent'], report],
  [
    ['loses it', 'loses it', 'loses it'],
    ['sent', 'sent', 'sent'],
    { problem: 'mill.de.txt: the queue lost it 3 times' },
  ],
] as const)('a queue that %j', async (script, expected, answer) => {
  const { told, passage } = queueThat(...script);
  expect(await passPair(passage, pauses)).toEqual(answer);
  expect(told).toEqual(expected);
});

test('a pair whose answer is there is not sent', async () => {
  const { told, passage } = queueThat();
  expect(await passPair({ ...passage, answer: async () => report }, pauses)).toEqual(report);
  expect(told).toEqual([]);
});

test('whoever may not go on waits no longer', async () => {
  const { told, passage } = queueThat('loses it', 'answers');
  const asked = { ...passage, mayGoOn: async () => (told.length > 0 ? 'stopped' : null) };
  expect(await passPair(asked, pauses)).toEqual({ problem: 'stopped' });
  expect(told).toEqual(['sent']);
});

test('a queue that refuses a pair is a fault, unless the batch was cancelled meanwhile', async () => {
  await expect(passPair(queueThat('refuses').passage, pauses)).rejects.toThrow('the parent is gone');
  const { told, passage } = queueThat('refuses');
  const asked = { ...passage, mayGoOn: async () => (told.length > 0 ? 'cancelled' : null) };
  expect(await passPair(asked, pauses)).toEqual({ problem: 'cancelled' });
});
