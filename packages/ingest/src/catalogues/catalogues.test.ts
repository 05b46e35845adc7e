import { InputError, proseOf } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../read-document.ts';
import { segmentDocument } from '../segment-document.ts';

const read = (name: string, text: string) => segmentDocument(readDocument(Buffer.from(text), name), { lang: 'en' });

const stringsOf = async (name: string, text: string): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await read(name, text)).segments.map((segment) => [segment.key, proseOf(segment)]));

describe('strings by key', () => {
  test.each<[what: string, name: string, text: string, strings: Readonly<Record<string, string>>]>([
    ['nested', 'en.json', '{"menu": {"open": "Open", "quit": "Quit"}}', { 'menu.open': 'Open', 'menu.quit': 'Quit' }],
    ['flat', 'en.json', '{"menu.open": "Open", "3": "Three"}', { 'menu.open': 'Open', '3': 'Three' }],
    ['lists', 'en.json', '{"steps": ["First", "Second"]}', { 'steps.0': 'First', 'steps.1': 'Second' }],
    ['escapes', 'en.json', '{"a": "one\\n\\"two\\" \\u00e9 \\\\"}', { a: 'one\n"two" é \\' }],
    ['no text', 'en.json', '{"a": "One", "b": "", "c": "…", "d": 4, "e": null}', { a: 'One' }],
    ['Chrome', 'messages.json', '{"name": {"message": "Clock", "description": "The title"}}', { name: 'Clock' }],
    ['ARB', 'app_en.arb', '{"@@locale": "en", "title": "Clock", "@title": {"description": "x"}}', { title: 'Clock' }],
  ])('%s', async (_, name, text, strings) => {
    expect(await stringsOf(name, text)).toEqual(strings);
  });
});

test('offsets lead to the file', async () => {
  const text = '{"a": "Say \\"yes\\" now"}';
  const [segment] = (await read('en.json', text)).segments;
  expect(segment).toMatchObject({ start: 7, end: 22, text: 'Say \\"yes\\" now' });
});

test.each<[what: string, name: string, text: string, message: string]>([
  ['broken', 'en.json', '{\n"a": "One",\n"b" "Two"}', 'en.json, line 3: is not valid JSON (ColonExpected)'],
  ['no strings', 'en.json', '{"a1": 1}', 'en.json: contains no strings'],
  ['twins', 'en.json', '{"a": "One", "a": "Two"}', 'en.json: has two strings under the key `a`'],
  ['deep', 'en.json', `${'{"a":'.repeat(200)}"x"${'}'.repeat(200)}`, 'en.json: is nested more than 100 levels deep'],
])('%s', async (_, name, text, message) => {
  await expect(read(name, text)).rejects.toThrow(InputError);
  await expect(read(name, text)).rejects.toThrow(message);
});
