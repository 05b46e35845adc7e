import { type Pair, tongueOf, wordList } from '@gegenlesen/bitext';
import type { Matter } from '../../read/matter/matter.ts';

/** Names of files and folders that stand for others, with what they are called in German. */
const names: Readonly<Record<string, ReadonlySet<string>>> = {
  archive: wordList('archiv'),
  dir: wordList('ordner verzeichnis verz'),
  directory: wordList('ordner verzeichnis verz'),
  document: wordList('dokument datei'),
  documents: wordList('dokumente'),
  example: wordList('beispiel'),
  file: wordList('datei dateiname'),
  filename: wordList('datei dateiname'),
  folder: wordList('ordner verzeichnis'),
  image: wordList('bild abbild'),
  input: wordList('eingabe'),
  name: wordList('name'),
  output: wordList('ausgabe'),
  path: wordList('pfad'),
  public: wordList('öffentlich öffentliche'),
  resource: wordList('ressource'),
  timestamp: wordList('zeitstempel'),
  user: wordList('benutzer nutzer benutzername nutzername'),
  username: wordList('benutzer nutzer benutzername nutzername'),
  users: wordList('benutzer'),
};

/** Whether two paths differ only in names that stand for others: `path/filename.exe` and `Pfad/Dateiname.exe`. */
export function isStandIn({ source }: Pair, one: Matter, other: Matter): boolean {
  if (one.kind !== 'path' || other.kind !== 'path') return false;
  const [en, de] = tongueOf(source.lang) === 'de' ? [other, one] : [one, other];
  const [english, german] = [partsOf(en), partsOf(de)];
  return (
    english.length === german.length &&
    english.every((part, i) => part === german[i] || names[part]?.has(german[i] ?? '') === true)
  );
}

const partsOf = ({ text }: Matter): readonly string[] => text.toLowerCase().split(/[^\p{L}\d]+/u);
