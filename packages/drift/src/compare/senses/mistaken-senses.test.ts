import { expect, test } from 'vitest';
import { partOf } from '../../../test/part-of.ts';
import { mistakenSenses } from './mistaken-senses.ts';

test.each<[english: string, german: string, mistaken: string | null]>([
  ['Press any key.', 'Drücken Sie einen Schlüssel.', 'key | Schlüssel'],
  ['Press any key.', 'Drücken Sie eine Taste.', null],
  ['The encryption key is lost.', 'Die Verschlüsselungstaste ist weg.', 'key | Verschlüsselungstaste'],
  ['Close the window.', 'Das Fenster schließen.', null],
  ['Install the printer driver.', 'Installieren Sie den Druckerfahrer.', null],
  ['Install the driver for the printer.', 'Installieren Sie den Fahrer für den Drucker.', 'driver | Fahrer'],
])('%s | %s', (english, german, mistaken) => {
  const found = mistakenSenses(partOf(english, german)).map(({ en, de }) => `${en.text} | ${de.text}`);
  expect(found).toEqual(mistaken === null ? [] : [mistaken]);
});
