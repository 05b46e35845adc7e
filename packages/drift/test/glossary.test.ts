import type { Glossary } from '@gegenlesen/bitext';
import { checkPair } from '@gegenlesen/drift';
import { expect, test } from 'vitest';
import { smallLexicon } from './small-lexicon.ts';

/** `user account = Nutzerkonto, not Account`; nothing before the `=` forbids everywhere. */
function glossaryOf(lines: readonly string[], languages: Glossary['languages'] = null): Glossary {
  const termsIn = (list = ''): readonly string[] => list.split('|').flatMap((term) => term.trim() || []);
  const entries = lines.map((line) => {
    const [, source, target, forbidden] = /^(.*?)=(.*?)(?:, not (.*))?$/.exec(line) ?? [];
    return {
      source: { terms: termsIn(source), forbidden: [] },
      target: { terms: termsIn(target), forbidden: termsIn(forbidden) },
      note: null,
    };
  });
  return { languages, entries };
}

function raised(source: string, target: string, glossary: Glossary, lang = ['en', 'de']): readonly string[] {
  const [from = '', to = ''] = lang;
  const pair = { source: { text: source, lang: from }, target: { text: target, lang: to } };
  return checkPair(pair, { glossary })
    .filter(({ rule }) => rule.startsWith('term-'))
    .map((finding) => `${finding.rule} ${(finding.target ?? finding.source)?.text}`);
}

test.each([
  ['the same form', 'user account = Nutzerkonto', 'Close the user account.', 'Das Nutzerkonto schließen.'],
  ['genitive', 'user account = Nutzerkonto', 'Name of the user account', 'Name des Nutzerkontos'],
  ['plural with another ending', 'user account = Nutzerkonto', 'Two user accounts.', 'Zwei Nutzerkonten.'],
  ['umlaut', 'house = Haus', 'The houses are old.', 'Die Häuser sind alt.'],
  ['compound', 'account = Konto', 'Your account settings.', 'Ihre Kontoeinstellungen.'],
  ['compound with a hyphen', 'account = Konto', 'Your account settings.', 'Ihre Konto-Einstellungen.'],
  ['hyphen inside', 'user account = Nutzerkonto', 'Your user account.', 'Ihr Nutzer-Konto.'],
  ['no hyphen inside', 'user account = Nutzer-Konto', 'Your user account.', 'Ihr Nutzerkonto.'],
  ['adjective', 'old bridge = alte Brücke', 'On the old bridge.', 'Auf der alten Brücke.'],
  ['one of two', 'mill = Mühle | Mahlwerk', 'The mill turns.', 'Das Mahlwerk dreht sich.'],
  ['abbreviation and pronoun', 'IT = Informatik', 'Read it again.', 'Lies es noch einmal.'],
  ['a longer entry wins', 'account = Benutzerkonto', 'The bank account.', 'Das Bankdepot.', 'bank account = Bankdepot'],
  ['an address is no text', 'mill = Mühle', 'See example.org/mill now.', 'Siehe jetzt example.org/mill.'],
  ['forbidden, but the original says something else', 'account = Konto, not Bericht', 'A report.', 'Ein Bericht.'],
  [
    'another entry requires it',
    'shop = Laden, not Markt',
    'The shop at the market.',
    'Der Laden am Markt.',
    'market = Markt',
  ],
  ['inside a longer term', '=, not Konto', 'The note.', 'Das Konto der Bank.', 'note = Konto der Bank'],
])('all is well: %s', (_, line, source, target, ...more) => {
  expect(raised(source, target, glossaryOf([line, ...more]))).toEqual([]);
});

test.each([
  [
    'missing',
    'user account = Nutzerkonto',
    'Close the user account.',
    'Das Profil schließen.',
    'term-required user account',
  ],
  ['missing in the plural', 'mill = Mühle', 'Two mills.', 'Zwei Fabriken.', 'term-required mills'],
  ['missing, y as ies', 'policy = Richtlinie', 'The policies.', 'Die Regeln.', 'term-required policies'],
  [
    'missing, with a hyphen',
    'user account = Nutzerkonto',
    'A user-account.',
    'Ein Profil.',
    'term-required user-account',
  ],
  ['forbidden', '=, not Account', 'The profile.', 'Der Account.', 'term-forbidden Account'],
  [
    'forbidden in the place of the required one',
    'mill = Mühle, not Fabrik',
    'A mill.',
    'Eine Fabrik.',
    'term-forbidden Fabrik',
  ],
  [
    'forbidden in the genitive',
    '=, not Account',
    'Its profile.',
    'Das Profil des Accounts.',
    'term-forbidden Accounts',
  ],
  ['forbidden in a compound', '=, not Account', 'The profile.', 'Der Account-Name.', 'term-forbidden Account'],
])('%s', (_, line, source, target, finding) => {
  expect(raised(source, target, glossaryOf([line]))).toEqual([finding]);
});

test('a forbidden term is found in a compound that a lexicon can part', () => {
  const lexicon = { ...smallLexicon, splitCompound: (word: string) => (word === 'Brotpreis' ? ['brot', 'preis'] : []) };
  const pair = { source: { text: 'The cost.', lang: 'en' }, target: { text: 'Der Brotpreis.', lang: 'de' } };
  const told = (lines: readonly string[]) =>
    checkPair(pair, { lexicon, glossary: glossaryOf(lines) })
      .filter(({ rule }) => rule === 'term-forbidden')
      .map(({ target }) => target?.text);
  expect(told(['=, not Preis'])).toEqual(['Brotpreis']);
  expect(told(['=, not Preis', 'cost = Brotpreis'])).toEqual([]);
});

test('a glossary goes the way of the texts', () => {
  const glossary = glossaryOf(['user account = Nutzerkonto'], { source: 'en', target: 'de' });
  expect(raised('Das Nutzerkonto.', 'The profile.', glossary, ['de', 'en'])).toEqual(['term-required Nutzerkonto']);
  expect(raised('Die Nutzerkonten.', 'The user accounts.', glossary, ['de', 'en'])).toEqual([]);
});

test('a long glossary takes no longer for each pair', () => {
  const glossary = glossaryOf(Array.from({ length: 20_000 }, (_, i) => `concept${i} = Begriff${i}`));
  for (let i = 0; i < 2_000; i += 1) {
    expect(raised(`We read concept${i} here.`, `Wir lesen hier Begriff${i}.`, glossary)).toEqual([]);
  }
});
