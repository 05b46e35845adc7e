import type { Span } from '@gegenlesen/bitext';
import { defineCheck } from '../check.ts';
import { staying, stayingMessages } from '../matter-check.ts';

const changed = staying(['identifier']);

/** Whether a translator chose another name, which no program would have: `PUBKEY_FILE` is `SCHLÜSSEL_DATEI`, `Key_reads` is `key_reads`. */
const isChosen = (from: string, to: string): boolean =>
  /[^\p{ASCII}]/u.test(to) || from.toLowerCase() === to.toLowerCase() || (isMetavariable(from) && isMetavariable(to));

/** A name for what the reader is to fill in: `FILE_NAME`. Constants look the same. */
const isMetavariable = (name: string): boolean => /^[\p{Lu}\d]+(?:_[\p{Lu}\d]+)+$/u.test(name);

/** Whether a name is part of a scheme that the text describes: `date_from@to@subject`. */
const isInScheme = (text: string, { start, end }: Span): boolean =>
  /[\p{L}\d]@$/u.test(text.slice(0, start)) || /^@[\p{L}\d]/u.test(text.slice(end));

export const identifierChanged = defineCheck({
  id: 'identifier-changed',
  group: 'form',
  category: 'accuracy/do-not-translate',
  severity: 'major',
  summary: 'The name of a function, variable, constant or keyword was translated or changed, or is missing.',
  details: `Names as programs write them: \`getUser()\`, \`MAX_RETRIES\`, \`std::vector\`, the keyword in \`the SELECT statement\`, the hash of a
commit. A name that is only missing is a suspicion.`,
  messages: stayingMessages,
  examples: [
    {
      source: 'The function ⟦getUser()⟧ returns nothing.',
      target: 'Die Funktion ⟦holeBenutzer()⟧ gibt nichts zurück.',
      says: 'Expected `getUser()` in the translation, found `holeBenutzer()`',
    },
    { source: 'Set MAX_RETRIES to 5.', target: 'Setzen Sie MAX_RETRIES auf 5.' },
    { source: 'The ⟦SELECT⟧ statement reads the rows.', target: 'Die AUSWÄHLEN-Anweisung liest die Zeilen.' },
    { source: '⟦max_alter⟧ begrenzt die Dauer.', target: '⟦max_age⟧ limits the duration.', lang: ['de', 'en'] },
    { source: 'Search and/or replace', target: 'Suchen und/oder ersetzen' },
  ],
  run: (reading) =>
    changed(reading).map((hit) =>
      (hit.says.id === 'changed' && isChosen(hit.says.slots.expected, hit.says.slots.found)) ||
      (hit.source !== null && isInScheme(reading.pair.source.text, hit.source))
        ? { ...hit, claim: 'suspicion' as const }
        : hit,
    ),
});
