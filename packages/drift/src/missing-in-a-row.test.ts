import type { Bead } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { documentOf } from '../test/document-of.ts';
import { checkDocuments } from './check-documents.ts';

/** A line `= :: english :: german` is a bead; `en :: english` and `de :: german` have no counterpart. */
function told(lines: readonly string[]): readonly string[] {
  const texts = { en: [] as string[], de: [] as string[] };
  const beads = lines.map((line): Bead => {
    const [side = '', english = '', german = english] = line.split(' :: ');
    const source = side === 'de' ? [] : [texts.en.push(english) - 1];
    const target = side === 'en' ? [] : [texts.de.push(german) - 1];
    return { source, target, confidence: 1 };
  });
  return checkDocuments(documentOf('en', texts.en), documentOf('de', texts.de), beads).map(
    ({ severity, rule, message, source, target }) =>
      `${severity} ${rule}: ${message} [${(source ?? target)?.text.replaceAll('\n', ' ')}]`,
  );
}

const name = '= :: | Name :: | Name';
const end = '= :: The end. :: Das Ende.';

test.each<[title: string, lines: readonly string[], findings: readonly string[]]>([
  [
    'cells in a row',
    [name, 'en :: | Bread', 'en :: | Cheese from the farm', 'en :: | Honey', end],
    [
      'major omitted: 3 cells of the table are missing from the translation, from `Bread` to `Honey` [Bread | Cheese from the farm | Honey]',
    ],
  ],
  [
    'items in a row at the end',
    [end, 'en :: - Bring warm clothes.', 'en :: - Leave your dog at home.'],
    [
      'major omitted: 2 items of the list are missing from the translation, from `Bring warm clothes.` to `Leave your dog at home.` [Bring warm clothes. - Leave your dog at home.]',
    ],
  ],
  [
    'added cells',
    [name, 'de :: | Brot', 'de :: | Honig', end],
    ['minor added: 2 cells of the table have no counterpart in the original, from `Brot` to `Honig` [Brot | Honig]'],
  ],
  [
    'a cell that is only a figure is missing with the others',
    [name, 'en :: | Bread', 'en :: | 1,250', 'en :: | Honey', end],
    [
      'major omitted: 3 cells of the table are missing from the translation, from `Bread` to `Honey` [Bread | 1,250 | Honey]',
    ],
  ],
  [
    'one cell',
    [name, 'en :: | Bread', end],
    ['major omitted: Expected `Bread` in the translation, found nothing [Bread]'],
  ],
  [
    'two rows with a translated cell between them',
    ['en :: | Bread', 'en :: | Butter', name, 'en :: | Cheese', 'en :: | Milk'],
    [
      'major omitted: 2 cells of the table are missing from the translation, from `Bread` to `Butter` [Bread | Butter]',
      'major omitted: 2 cells of the table are missing from the translation, from `Cheese` to `Milk` [Cheese | Milk]',
    ],
  ],
  [
    'sentences of paragraphs',
    ['en :: The ferry sails.', 'en :: It is late.', end],
    [
      'major omitted: Expected `The ferry sails.` in the translation, found nothing [The ferry sails.]',
      'major omitted: Expected `It is late.` in the translation, found nothing [It is late.]',
    ],
  ],
  [
    'a table and a list',
    ['en :: | Bread', 'en :: - Butter', end],
    [
      'major omitted: Expected `Bread` in the translation, found nothing [Bread]',
      'major omitted: Expected `Butter` in the translation, found nothing [Butter]',
    ],
  ],
  [
    'a wrong figure in a cell that both have',
    [name, '= :: | 1,250 :: | 1.520', 'en :: | Bread', 'en :: | Honey'],
    [
      'critical number-changed: Expected `1,250` in the translation, found `1.520` [1,250]',
      'major omitted: 2 cells of the table are missing from the translation, from `Bread` to `Honey` [Bread | Honey]',
    ],
  ],
])('%s', (_, lines, findings) => {
  expect(told(lines)).toEqual(findings);
});
