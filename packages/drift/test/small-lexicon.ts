import type { Lexicon, Tongue } from '@gegenlesen/bitext';

/**
 * The words in the examples of the checks, one meaning per line: English forms, then German ones. A capital makes an
 * English name.
 */
const meanings = `
  bridge bridges = brücke brücken
  old older = alt alte alten alter
  closed close = gesperrt sperren
  winter = winter winters
  heavy = schwer schwere schweren
  snow = schnee schnees
  damaged damage = beschädigt beschädigen
  iron = eisern eiserne
  railing = geländer
  ferry = fähre
  late = verspätung spät
  island = insel
  minister = minister
  thanked thank = dankte danken
  letters letter = briefe brief
  lost = verloren
  price = preis
  bread = brot brotes
  rose rise rising = stieg steigen
  fell fall falling = fiel fallen
  sister = schwester
  buys buy = kauft kaufen
  morning = morgen
  fresh = frisches frisch
  reads read = liest lesen
  newspaper = zeitung
  Munich = München
  Tallinn = Tallinn
  Helsinki = Helsinki
  open opened = geöffnet öffnen
  thin = dünn dünne dünnen
  thick = dick dicke dicken
  wall walls = wand wände
  window windows = fenster
  deployment deployments = bereitstellung bereitstellungen
`;
const grammar = new Set(
  `the to of was is in and or had because for a an by with it at his
   der die das des im in nach wegen war ist nicht hat hatte wird wurde weil und oder zur für`
    .trim()
    .split(/\s+/),
);
const opposites: readonly (readonly [string, string])[] = [
  ['stieg', 'fiel'],
  ['gesperrt', 'geöffnet'],
  ['dünn', 'dick'],
];

const entries = meanings
  .trim()
  .split('\n')
  .map((line) => line.split('=').map((forms) => forms.trim().split(/\s+/)));
const stems = { en: new Map<string, number>(), de: new Map<string, number>() };
for (const [i, [en = [], de = []]] of entries.entries()) {
  for (const form of en) stems.en.set(form.toLowerCase(), i);
  for (const form of de) stems.de.set(form.toLowerCase(), i);
}
const stemOf = (word: string, lang: Tongue): number => stems[lang].get(word.toLowerCase()) ?? -1;
const wordOf = (stem: number, lang: Tongue): string => entries[stem]?.[lang === 'en' ? 0 : 1]?.[0] ?? '';
const oppositesOf = (word: string): readonly string[] =>
  opposites.flatMap(([one, other]) => (word === one ? [other] : word === other ? [one] : []));

/** A lexicon small enough to check by eye, so that an example shows the check and not the model. */
export const smallLexicon: Lexicon = {
  stemOf,
  wordOf,
  splitCompound: () => [],
  score: (de, en) => (de === en && de !== -1 ? 0.8 : 0),
  probability: (de, en) => (de === en && de !== -1 ? 0.8 : 0),
  translations: (word, lang) => {
    const found = wordOf(stemOf(word, lang), lang === 'en' ? 'de' : 'en');
    return found === '' ? [] : [{ word: found, probability: 0.8 }];
  },
  counterparts: (stem) => (stem === -1 ? [] : [stem]),
  frequency: (stem) => (stem === -1 ? 0 : 4),
  isFunctionWord: (word) => grammar.has(word),
  areOpposites: (word, other) => oppositesOf(word).includes(other),
  opposites: oppositesOf,
  exonyms: (name, lang) => (name === 'Munich' && lang === 'en' ? ['München'] : []),
};
