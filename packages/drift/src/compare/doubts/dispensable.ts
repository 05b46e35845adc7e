import { type Tongue, wordList } from '@gegenlesen/bitext';
import type { CoveredWord } from '../coverage/coverage.ts';

/** Words that translators add or drop without changing what is said: `die Datei .netrc`, `the -a option`, `anschließend`. */
const colourless = wordList(`
  file files name names option options value values function functions service services program command location address
  list dialog window menu page button key type item items element object set shortcut system user users process feature area
  number state status progress time way thing things people person part first now ready required offer using made making
  called getting given located permitted returns work sure surely actually good well sir regular see look long wide high
  deep old tall anything something everything just really take takes taking took make makes have having get gets give gives
  do doing does level mode url series
  datei dateien name namen option optionen wert werte funktion dienst dienste programm befehl adresse liste dialog fenster
  menü seite schaltfläche schlüssel typ element objekt verweis system benutzer nutzer prozess bereich nummer status zeit art
  weise personen person mal folgende folgendes folgenden folgender jeweiligen entsprechenden angegebenen gültigen passendes
  passende verfügbar vorhanden möglich server servers repository branch firma unternehmen preis betrag hinweis fehler
  baujahr stück reihe bestellung uhr versuch serie herrn frau kenntnis fälle anschließend abschließend zuvor allerdings
  hingegen außerdem ebenfalls klasse aufgaben guten tag klar wünsche andere wenige einige gewisse lang breit hoch groß tief
  alt weit bereits denn doch eben mal schon etwa länger mindestens höchstens maximal einschließlich inklusive buchstabe
  absatz klicken modus behandlung verstanden werkzeug zeichen einstellungen informationen
`);

const capital = /^\p{Lu}/u;
/** Endings of finite verbs, infinitives and participles, and of the adverbs and adjectives that look like them. */
const verbal = /(?:en|ern|eln|t|te|ten|e)$/;
const adverbial =
  /(?:haft|leicht|laut|sofort|jetzt|oft|direkt|separat|privat|heute|gerne|zuletzt|zuerst|ig|lich|isch)$/;
const definite: Readonly<Record<Tongue, RegExp>> = {
  en: /^(?:the|this|that|these|those)$/,
  de: /^(?:d(?:er|ie|as|en|em|es)|dies(?:er|e|es|en|em)|ihr(?:e[nrm]?|es)?)$/,
};
const again = /^(?:neu|erneut|wieder|nochmals?)$/;
const pronouns: Readonly<Record<Tongue, RegExp>> = {
  en: /^(?:it|its|they|them|their|this|that|these|those|there|one|ones|he|him|his|she|her)$/,
  de: /^(?:er|sie|es|ihn|ihm|ihnen|dies|diese[rmns]?|jene[rmns]?|das|welche[rmns]?|da(?:mit|von|für|rauf|bei|zu)|darin|deren|dessen)$/,
};

/** Whether a translation may do with or without the word at an index, by its kind and its surroundings. */
export function isDispensable(
  words: readonly CoveredWord[],
  i: number,
  others: readonly CoveredWord[],
  tongue: Tongue,
) {
  const { lower, text } = words[i]?.word ?? { lower: '', text: '' };
  if (colourless.has(lower) || (tongue === 'de' && isVerb(words, i))) return true;
  // `reload` is `neu laden`, `the right one` is `das richtige Passwort` if there is another one.
  if (again.test(lower) && others.some(({ word }) => /^re-?\p{L}{3}/u.test(word.lower))) return true;
  if (words.filter(({ word }) => word.lower === lower).length > 1) return true;
  // `Die Speicherkarte fehlt. Diese Karte …`: it says again what another word says.
  if (words.some(({ word }) => word.lower !== lower && word.lower.endsWith(lower))) return true;
  const isResolved = definite[tongue].test(words[i - 1]?.word.lower ?? '') && (tongue === 'en' || capital.test(text));
  return (
    isResolved &&
    others.some(({ word }) => (tongue === 'en' ? pronouns.de.test(word.text) : pronouns.en.test(word.lower)))
  );
}

/** Verbs come and go with the grammar: `Was kostet das?`, `Where are you from?` */
function isVerb(words: readonly CoveredWord[], i: number): boolean {
  const { text, lower, opening } = words[i]?.word ?? { text: '', lower: '', opening: false };
  if ((capital.test(text) && !opening) || !verbal.test(lower) || adverbial.test(lower)) return false;
  const next = words[i + 1]?.word;
  return next === undefined || !capital.test(next.text) || next.clause !== words[i]?.word.clause;
}
