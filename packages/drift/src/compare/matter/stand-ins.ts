import { type Pair, tongueOf, wordList } from '@gegenlesen/bitext';
import type { Matter } from '../../read/matter/matter.ts';

/** Names of files, folders, users and servers that stand for others, with what they are called in German. */
const names: Readonly<Record<string, ReadonlySet<string>>> = {
  archive: wordList('archiv'),
  command: wordList('befehl kommando'),
  dir: wordList('ordner verzeichnis verz'),
  directory: wordList('ordner verzeichnis verz'),
  document: wordList('dokument datei'),
  documents: wordList('dokumente'),
  example: wordList('beispiel'),
  file: wordList('datei dateiname'),
  filename: wordList('datei dateiname'),
  folder: wordList('ordner verzeichnis'),
  image: wordList('bild abbild'),
  host: wordList('rechner'),
  hostname: wordList('rechner rechnername'),
  input: wordList('eingabe'),
  name: wordList('name'),
  output: wordList('ausgabe'),
  pass: wordList('passwort kennwort'),
  password: wordList('passwort kennwort'),
  path: wordList('pfad'),
  public: wordList('öffentlich öffentliche'),
  resource: wordList('ressource'),
  script: wordList('skript'),
  timestamp: wordList('zeitstempel'),
  to: wordList('zu zum zur'),
  user: wordList('benutzer nutzer benutzername nutzername'),
  username: wordList('benutzer nutzer benutzername nutzername'),
  users: wordList('benutzer'),
};

/**
 * Whether two paths or addresses differ only in names that stand for others: `path/filename.exe` and `Pfad/Dateiname.exe`.
 * The translation of an example may also say where the name and password of the user go.
 */
export function isStandIn({ source }: Pair, one: Matter, other: Matter): boolean {
  if (one.kind !== other.kind || (one.kind !== 'path' && one.kind !== 'address')) return false;
  const [from, to] = [one.text.toLowerCase(), other.text.toLowerCase()];
  const [own, its] = [partsOf(from), partsOf(credentials.test(from) ? to : to.replace(credentials, ''))];
  const [english, german] = tongueOf(source.lang) === 'de' ? [its, own] : [own, its];
  return (
    english.length === german.length &&
    english.every((part, i) => part === german[i] || names[part]?.has(german[i] ?? '') === true)
  );
}

/** A user and password in words: `http://user:password@server`. */
const credentials = /(?<=^\p{L}+:\/\/)(?:user(?:name)?|(?:be)?nutzer(?:name)?):(?:pass(?:word|wort)?|kennwort)@/u;

const partsOf = (text: string): readonly string[] => text.split(/[^\p{L}\d]+/u);
