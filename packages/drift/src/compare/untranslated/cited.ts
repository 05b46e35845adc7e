import { type Span, wordList } from '@gegenlesen/bitext';
import { readQuotations } from '../../read/quotations/read-quotations.ts';
import { wordTest } from '../../read/words/word-test.ts';
import type { Word } from '../../read/words/words.ts';

/** Nouns before names of things in programs, and before what programs say: `die Methode open`, `die Meldung File not found`. */
const naming = wordTest(`
  *attribut *aufruf *befehl *befehle *datei *element *feld *funktion *funktionen *klasse *kommando *makro *methode *methoden *modul *name *namen
  *objekt *operator *option *optionen *ordner *paket *parameter *parametern *programm *spalte *tabelle *typ *unterbefehl *variable *variablen *verzeichnis *wert
  *schlüsselwort *schlüsselwörter *eigenschaft *anweisung *argument *crate *trait *werkzeug *skript *zweig *begriff *wort *wörter
  *zeile *meldung *meldungen *ausgabe *nachricht *fehler *ausdruck *ausdrücke *fall *makros
`);
/** What may come between such a noun and the name. */
const passed = wordList('z.b zb b z beispielsweise etwa namens');

/** Whether the words from an index on are named or quoted by a noun before them. */
export function isNamed(words: readonly Word[], first: number): boolean {
  let before = first - 1;
  while (passed.has(words[before]?.lower ?? '')) before -= 1;
  return naming(words[before]?.lower ?? '');
}

/** Whether a place is in quotation marks. */
export const isQuoted = ({ start, end }: Span, text: string): boolean =>
  readQuotations(text).some((quotation) => start >= quotation.start && end <= quotation.end);

/** Letters. Shorter abbreviations are in a text by chance. */
const fewest = 3;

/** Whether a text abbreviates some words of it to their first letters: `LRU (least recently used)`. */
export function isAbbreviated(words: readonly Word[], text: string): boolean {
  const initials = words.map((word) => word.text.charAt(0).toUpperCase()).join('');
  return (text.match(/\p{Lu}{3,}/gu) ?? []).some((short) => short.length >= fewest && initials.includes(short));
}
