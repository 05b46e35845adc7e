import { expect, test } from 'vitest';
import { smallLexicon } from '../../../test/small-lexicon.ts';
import { checkPair } from '../../check-pair.ts';

const said = (source: string, target: string, names: readonly string[], lang: readonly [string, string]) =>
  checkPair(
    { source: { text: source, lang: lang[0] }, target: { text: target, lang: lang[1] } },
    { lexicon: smallLexicon, names },
  )
    .map(({ rule, source: from, target: to }) => `${rule} ${from?.text ?? '-'} ${to?.text ?? '-'}`)
    .sort();

test.each<[string, string, readonly string[], readonly string[], (readonly [string, string])?]>([
  // A word stays because it is a name.
  ['The ferry was late.', 'Die ferry hatte Verspätung.', [], ['word-untranslated ferry ferry']],
  ['The ferry was late.', 'Die ferry hatte Verspätung.', ['ferry'], []],
  // A stretch is one name, or two.
  ['They read Wind over the Harbour today.', 'Sie lesen heute Wind over the Harbour.', ['Wind over the Harbour'], []],
  ['The name of the ferry is late morning.', 'Der Name der Fähre ist late morning.', ['late', 'morning'], []],
  // The words around a name are flagged as before.
  [
    'The harbour was closed because the wind had become too strong for Rossi.',
    'Der Hafen wurde geschlossen, because the wind had become too strong for Rossi.',
    ['Rossi'],
    ['untranslated - because the wind had become too strong for Rossi'],
  ],
  // A name that was translated or is missing is reported once.
  ['The Harbour Post was late.', 'Die Hafenpost hatte Verspätung.', ['Harbour Post'], ['term-required Harbour Post -']],
  [
    'The minister thanked Rossi for the ferry.',
    'Der Minister dankte für die Fähre.',
    ['Rossi'],
    ['term-required Rossi -'],
  ],
  [
    'The ferry to Tallinn was late.',
    'Die Fähre nach Helsinki hatte Verspätung.',
    ['Tallinn'],
    ['term-required Tallinn -'],
  ],
  // A genitive is not a translation.
  ['The minister thanked the mother of Rossi.', 'Der Minister dankte Rossis Mutter.', ['Rossi'], []],
  // The other direction.
  ['Die Fähre hatte Verspätung.', 'The Fähre was late.', ['Fähre'], [], ['de', 'en']],
  // A name that need not stay.
  [
    'The ferry to Tallinn was late.',
    'Die Fähre nach Helsinki hatte Verspätung.',
    ['Rossi'],
    ['name-changed Tallinn Helsinki'],
  ],
])('%s | %s, if %j must stay', (source, target, names, expected, lang = ['en', 'de']) => {
  expect(said(source, target, names, lang)).toEqual(expected);
});
