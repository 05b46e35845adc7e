import { expect, test } from 'vitest';
import { poUnitsOf } from '../../../test/po-units.ts';

const catalogue = (entries: readonly (readonly [references: string, id: string, text: string])[]): Uint8Array =>
  new TextEncoder().encode(
    entries.map(([references, id, text]) => `#: ${references}\nmsgid "${id}"\nmsgstr "${text}"\n`).join('\n'),
  );

/** The labels before each label in its menu. */
const menus = (...entries: Parameters<typeof catalogue>[0]) =>
  Object.fromEntries(poUnitsOf(catalogue(entries)).map(({ id, menu }) => [id, menu.map(({ source }) => source)]));

test('labels in neighbouring lines of one file share a menu, whatever their order in the catalogue', () => {
  expect(
    menus(
      ['src/menu.c:14', '_Quit', '_Beenden'],
      ['src/menu.c:10', '_New', '_Neu'],
      ['src/menu.c:12', '_Open', 'Ö_ffnen'],
    ),
  ).toEqual({ _Quit: ['_New', '_Open'], _New: [], _Open: ['_New'] });
});

test.each<[string, readonly [string, string, string], readonly [string, string, string]]>([
  ['labels of another file', ['src/edit.c:10', '_New', '_Neu'], ['src/menu.c:12', '_Open', 'Ö_ffnen']],
  ['labels far away', ['src/menu.c:10', '_New', '_Neu'], ['src/menu.c:300', '_Open', 'Ö_ffnen']],
  ['labels without an accelerator', ['src/menu.c:10', 'New', 'Neu'], ['src/menu.c:12', '_Open', 'Ö_ffnen']],
  ['labels that are not translated', ['src/menu.c:10', '_New', ''], ['src/menu.c:12', '_Open', 'Ö_ffnen']],
  ['labels whose line is unknown', ['src/menu.c', '_New', '_Neu'], ['src/menu.c', '_Open', 'Ö_ffnen']],
])('%s are not in the menu', (_, before, label) => {
  expect(menus(before, label)[label[1]]).toEqual([]);
});

test('a file with very many labels has several menus, which nobody can tell apart', () => {
  const many = Array.from({ length: 31 }, (_, i) => [`src/menu.c:${i + 1}`, `_Item ${i}`, `_Eintrag ${i}`] as const);
  expect(Object.values(menus(...many)).flat()).toEqual([]);
});

test('a label that is used twice is in the menu of the first place that has others before it', () => {
  expect(
    menus(
      ['src/a.c:1', '_Copy', '_Kopieren'],
      ['src/b.c:1', '_Cut', '_Ausschneiden'],
      ['src/a.c:5 src/b.c:5', '_Paste', '_Einfügen'],
    ),
  ).toMatchObject({ _Paste: ['_Copy'] });
});
