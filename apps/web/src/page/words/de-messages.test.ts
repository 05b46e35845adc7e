import { expect, test } from 'vitest';
import { de } from './de.ts';
import { deMessages } from './de-messages.ts';

test.each([
  ['Expected `412,000` in the translation, found `421.000`', 'Erwartet: `412,000`, gefunden: `421.000`'],
  ['Expected `7%` at this point in the translation, found `12 %`', 'An dieser Stelle erwartet: `7%`, gefunden: `12 %`'],
  ['Found `40` in the translation, expected no such figure', 'Die Angabe `40` steht nicht im Original'],
  [
    'Expected the meaning of `rise` in the translation, found its opposite `sinken`',
    '`sinken` bedeutet das Gegenteil von `rise`',
  ],
  [
    'Expected `kept at noon` in the translation, found nothing that says it',
    '`kept at noon` hat keine Entsprechung in der Übersetzung',
  ],
  ['Expected a question in the translation, found none', 'Das Original fragt, die Übersetzung nicht'],
  ['`1,500` is not how German writes numbers', 'So schreibt man Zahlen im Deutschen nicht: `1,500`'],
  [
    'Expected `Konto` or `Nutzerkonto` or `Zugang` for `account`, found no form of it (not in the manual)',
    'Erwartet: `Konto` oder `Nutzerkonto` oder `Zugang` für `account`, gefunden: keine Form davon (not in the manual)',
  ],
  [
    'Expected `Nutzerkonto` for `user account`, found `Account`, which the glossary forbids',
    'Erwartet: `Nutzerkonto` für `user account`, gefunden: `Account`, laut Glossar verboten',
  ],
  [
    '`deployment` is translated as `Bereitstellung` in 14 other places, but as `Deployment` in 3, including here',
    '`deployment` heißt an 14 anderen Stellen `Bereitstellung`, an 3 aber `Deployment`, auch hier',
  ],
  [
    'The translation contains 3 lines that belong to its web page, such as `Artikel teilen`',
    'In der Übersetzung stehen 3 Zeilen, die zur Webseite gehören, etwa `Artikel teilen`',
  ],
  [
    'Expected a counterpart of `never` in the translation, found none; the alignment is doubtful here',
    'Für `never` fehlt in der Übersetzung eine Entsprechung; die Zuordnung ist hier zweifelhaft',
  ],
])('%s', (english, german) => {
  expect(de.finding.message(english)).toBe(german);
});

test.each([
  ['no check says this', '`Elbe` became `Oder`'],
  ['nor this, though the end is known', '`Elbe` became `Oder` by mistake; the alignment is doubtful here'],
  ['words in another case', 'expected `Elbe` in the translation, found `Oder`'],
  ['a sentence that goes on', 'Expected a question in the translation, found none, or a poor one'],
])('a message that the table does not know stays as it is: %s', (_, message) => {
  expect(de.finding.message(message)).toBe(message);
});

test.each([
  [
    'marks that the words have themselves',
    'Expected `type `ls` and wait` in the translation, found nothing',
    '`type `ls` and wait` fehlt in der Übersetzung',
  ],
  [
    'dollar signs and braces',
    'The translation may have left out `$& {a}`',
    'In der Übersetzung fehlt vielleicht `$& {a}`',
  ],
  ['two lines', 'Expected `3\nmiles` in the translation, found `4`', 'Erwartet: `3\nmiles`, gefunden: `4`'],
  [
    'a note that is a message',
    'Found `Account`, which the glossary forbids (The translation may have left out `x`)',
    'Laut Glossar verboten: `Account` (The translation may have left out `x`)',
  ],
])('words stay as they are: %s', (_, english, german) => {
  expect(de.finding.message(english)).toBe(german);
});

const slotsOf = (text: string): readonly string[] => [...text.matchAll(/`?\{\w+\}`?/g)].map(([found]) => found).sort();

test.each(Object.entries(deMessages))('%s has the same slots in German', (english, german) => {
  expect(slotsOf(german)).toEqual(slotsOf(english));
});
