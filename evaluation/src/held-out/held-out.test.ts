import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { InputError } from '@gegenlesen/bitext';
import { describe, expect, test } from 'vitest';
import { isHeldOut, readHeldOut, refuseHeldOut } from './held-out.ts';
import { keyOf, partsOf } from './keys.ts';

/** The output of `held_out.py` for each text: its key, and its sentences of five words or more. */
const byPython: readonly (readonly [text: string, key: string, sentences: readonly string[]])[] = [
  ['Der Zug fährt um 9.30 Uhr ab.', '9a4d2a97f98fe10b', []],
  ['DER ZUG – fährt um 9:30 Uhr ab!', '9a4d2a97f98fe10b', []],
  ['Straße und STRASSE', '5be36a488f49184a', []],
  ['Cafe\u0301 ½ m² Ⅷ ①', 'e46978cb6eb0d994', []],
  ['İstanbul ΟΔΟΣ', 'caaa1dbbb7e11a6c', []],
  ['日本語 テキスト १२३', '8f871111c73ad4c8', []],
  ['…', 'da39a3ee5e6b4b0d', []],
  ['Only one sentence of many words here.', '6f354ada71ef7391', []],
  [
    '“It rained all day in town.” He went home early that night. Good.',
    '3bc6111141538d66',
    ['“It rained all day in town.', 'He went home early that night.'],
  ],
  [
    'Das ist alles, was wir heute wissen.\u00a0Morgen wissen wir ein wenig mehr! Ende',
    '0fe44bf992b0d5bb',
    ['Das ist alles, was wir heute wissen.', 'Morgen wissen wir ein wenig mehr!'],
  ],
  [
    'One two three four five.\x1cSix seven eight nine ten.\ufeff Eleven',
    '78296a478898410b',
    ['One two three four five.', 'Six seven eight nine ten.\ufeff Eleven'],
  ],
];

test.each(byPython)('%j has the key and the sentences that held_out.py finds', (text, key, sentences) => {
  expect(keyOf(text)).toBe(key);
  expect(partsOf(text)).toEqual([text, ...sentences]);
});

const heldOut = new Set([keyOf('He went home early that night.')]);

test.each([
  ['the text itself', 'He went home early that night.', true],
  ['the text in other letters and signs', 'he went home – early that NIGHT', true],
  ['a text with that sentence in it', 'It rained. He went home early that night. Then it stopped.', true],
  ['another text', 'She went home early that night.', false],
])('held out: %s', (_, text, held) => {
  expect(isHeldOut(heldOut, [text])).toBe(held);
});

test('nothing is learned while a held-out text is left, and the message shows it', () => {
  const sound = ['It rained.', 'Es regnete.'] as const;
  const held = ['He went home early that night.', 'Er ging früh nach Hause.'] as const;
  expect(() => refuseHeldOut(heldOut, 'the pairs', [sound])).not.toThrow();
  expect(() => refuseHeldOut(heldOut, 'the pairs', [sound, held])).toThrow(InputError);
  expect(() => refuseHeldOut(heldOut, 'the pairs', [sound, held])).toThrow(/pair 2: .*He went home early that night/);
});

describe('the list of hashes', () => {
  const emptyFolder = () => mkdtemp(join(tmpdir(), 'gegenlesen-'));

  test('is read from the shared folder', async () => {
    const folder = await emptyFolder();
    await mkdir(join(folder, 'eval'));
    await writeFile(join(folder, 'eval', 'held-out-hashes.txt.gz'), gzipSync([...heldOut].join('\n')));
    expect(isHeldOut(readHeldOut(folder), ['He went home early that night.'])).toBe(true);
  });

  test('is never skipped silently', async () => {
    const folder = await emptyFolder();
    expect(() => readHeldOut(folder)).toThrow(/held-out-hashes\.txt\.gz: .* is missing; .*GEGENLESEN_SHARED/);
  });
});
