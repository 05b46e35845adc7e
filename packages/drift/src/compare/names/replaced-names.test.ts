import { expect, test } from 'vitest';
import { partOf } from '../../../test/part-of.ts';
import { replacedNames } from './replaced-names.ts';

test.each<[english: string, german: string, replaced: string | null]>([
  ['Open the file in Word and Outlook.', 'Öffnen Sie die Datei in Wort und Outlook.', 'Word | Wort'],
  ['Find the right word.', 'Finden Sie das richtige Wort.', null],
  ['Open in Safari', 'In Chrome öffnen', 'Safari | Chrome'],
  ['Open in Google Play', 'In Google Play öffnen', null],
  ['We are driving to Genoa.', 'Wir fahren nach Genf.', 'Genoa | Genf'],
  ['We are driving to Genoa.', 'Wir fahren nach Genua.', null],
  ['The Danube is long.', 'Der Rhein ist lang.', 'Danube | Rhein'],
  ['Mr Baker is ill.', 'Herr Bäcker ist krank.', 'Mr Baker | Herr Bäcker'],
  ['Mr President, thank you.', 'Herr Präsident, danke.', null],
  ['He works for Blackstone Ltd.', 'Er arbeitet bei der Schwarzstein GmbH.', 'Blackstone Ltd | Schwarzstein GmbH'],
  ['He works for Blackstone Ltd.', 'Er arbeitet bei Blackstone Ltd.', null],
])('%s | %s', (english, german, replaced) => {
  const part = partOf(english, german);
  const found = replacedNames(part).map(({ en, de }) =>
    [part.en.text.slice(en.start, en.end), part.de.text.slice(de.start, de.end)].join(' | '),
  );
  expect(found).toEqual(replaced === null ? [] : [replaced]);
});
