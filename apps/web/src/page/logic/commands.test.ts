import { expect, test } from 'vitest';
import { type Command, commandKeys, commandOf, type Focus, type Pressed } from './commands.ts';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...held,
});

test.each<[string, Pressed, Focus, Command | null]>([
  ['j goes on', press('j'), 'page', 'next'],
  ['j goes on while it is held', press('j', { repeat: true }), 'page', 'next'],
  ['c confirms', press('c'), 'page', 'confirm'],
  ['c decides once, however long it is held', press('c', { repeat: true }), 'page', null],
  ['Ctrl C copies', press('c', { ctrlKey: true }), 'page', null],
  ['Command D is the browser’s', press('d', { metaKey: true }), 'page', null],
  ['D is another key than d', press('D'), 'page', 'dismissWords'],
  ['a letter in a field is a letter', press('d'), 'field', null],
  ['a letter in a dialog does nothing', press('d'), 'dialog', null],
  [']', press(']'), 'page', 'nextDocument'],
  ['] with AltGr, as on a German keyboard', press(']', { altKey: true }), 'page', 'nextDocument'],
  ['Alt E opens a menu of the browser', press('e', { altKey: true }), 'page', null],
  ['a key that means nothing', press('x'), 'page', null],
])('%s', (_, pressed, focus, command) => {
  expect(commandOf(pressed, focus, true)).toBe(command);
});

test('with single-key shortcuts off, only the help works', () => {
  expect(commandKeys.map(([key]) => commandOf(press(key), 'page', false)).filter(Boolean)).toEqual(['help']);
});

test('no key has two meanings', () => {
  expect(new Set(commandKeys.map(([key]) => key)).size).toBe(commandKeys.length);
});
