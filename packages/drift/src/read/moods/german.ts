import { wordList } from '@gegenlesen/bitext';
import type { Word } from '../words/words.ts';
import { longest, longestLabel, type ShownMood } from './mood.ts';

const prefix =
  '(?:ab|an|auf|aus|bei|bereit|durch|ein|fehl|fest|fort|frei|her|herunter|hin|hinzu|hoch|los|mit|nach|neu|statt|um|unter|vor|weg|weiter|wieder|wiederher|zu|zurück|zusammen)';
const participle = new RegExp(
  `^(?:${prefix}?ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]{2,}iert|${prefix}?(?:be|ent|er|ver|zer|miss|über|unter)[a-zäöüß]{2,}t)$`,
);
/** After an auxiliary verb they can be nothing else: `erhalten`, `verloren`. */
const loose = /^(?:un)?(?:be|durch|emp|ent|er|ver|zer|miss|über|unter)[a-zäöüß]{3,}en$/;
/** Infinitives and other words that look like participles. */
const others = wordList(`
  gehen geben gewinnen genießen gehören gelangen gestalten gewähren gebrauchen gelten geraten geschehen genehmigen gefährden
  gegen gern genügen gestatten gewöhnen gesamt getrennt gut genannten bestimmt überhaupt unterwegs insgesamt geeignet bekannt
  bereit berechtigt verpflichtet begrenzt beschränkt beliebt beruht besteht bedeutet erhält verfügt entspricht enthält gehört
  gefällt gelingt geschieht gestattet verwendet benötigt erfordert ermöglicht verhindert bezieht unterstützt unterscheidet
  übernimmt
`);
const moving = wordList(
  'gegangen gekommen gefahren gereist gelaufen geflogen geblieben umgezogen eingestiegen ausgestiegen',
);
const finite = wordList(`
  ist sind war waren wird werden wurde wurden hat haben habe hast hatte hatten kann können könnte könnten muss müssen müsste
  soll sollen sollte sollten darf dürfen dürfte will wollen möchte möchten konnte konnten musste mussten durfte durften bin bist sei seien würde würden gibt geht
`);
const adjectives = wordList('vorhanden offen selten allen unten oben hinten außen innen neben wegen');
const pronouns = wordList('ich du er wir ihr man es');
const subordinate = wordList(
  'wenn falls dass weil während als ob damit sobald sofern solange bis die welche und oder aber',
);
const infinitives =
  /(?:melden|speichern|löschen|öffnen|schließen|senden|laden|teilen|suchen|ändern|starten|stoppen|beenden|[a-zäöüß]ieren|drucken|fügen|entfernen|bearbeiten|zeigen|fahren|brechen|bestätigen|wählen|prüfen|erstellen|setzen|kaufen|buchen|verwalten|verwenden|erlauben|bestellen|versenden|verbinden|vergrößern|verkleinern|verschieben|umbenennen|bewerten|erweitern)$/;

/** The mood of a German text; null if it is not plain. @param text as written */
export function germanMood(words: readonly Word[], text: string): ShownMood | null {
  const [first, second] = words;
  if (first === undefined || words.length > longest || /…|\.\.\./.test(text)) return null;
  const done = doneMood(words);
  if (done !== null) return done;
  if (text.includes('?')) return null;
  if (second?.lower === 'sie' && /(?:en|ern|eln)$/.test(first.lower) && !finite.has(first.lower))
    return { mood: 'request', word: first };
  if (first.lower === 'bitte' || (second?.lower === 'wir' && /en$/.test(first.lower) && !finite.has(first.lower)))
    return { mood: 'request', word: first };
  if (words.some(({ lower }) => subordinate.has(lower) && !/^(?:und|oder|die)$/.test(lower))) return null;
  const i = words.findIndex(({ lower }) => /^(?:werden|wird|werde|wirst)$/.test(lower));
  const auxiliary = words[i];
  if (auxiliary !== undefined && i > 0) {
    // `wird bereits benutzt`: what is already so may be reported as done.
    if (words.some(({ lower }) => lower === 'bereits' || lower === 'schon')) return null;
    if (words.some((word) => word !== auxiliary && finite.has(word.lower))) return null;
    const last = words.at(-1)?.lower ?? '';
    if (isParticiple(last) || loose.test(last)) return { mood: 'passive', word: auxiliary };
    return /(?:en|ern|eln)$/.test(last) && last !== 'werden' ? { mood: 'coming', word: auxiliary } : null;
  }
  if (words.length > longestLabel || words.some(({ lower }) => finite.has(lower) || pronouns.has(lower))) return null;
  return labelMood(words, text);
}

const isParticiple = (lower: string): boolean =>
  participle.test(lower) && !others.has(lower) && !lower.endsWith('ieren');

/** `wurde gelöscht`, `haben … gespeichert`, `Sie … gegangen`. */
function doneMood(words: readonly Word[]): ShownMood | null {
  for (const [i, word] of words.entries()) {
    if (subordinate.has(word.lower) && !/^(?:und|oder|die|als)$/.test(word.lower)) return null;
    const rest = words.slice(i + 1).filter(({ clause }) => clause === word.clause);
    const has = (is: (lower: string) => boolean): boolean => rest.some(({ lower }) => is(lower));
    if (/^wurden?$/.test(word.lower) && has((lower) => isParticiple(lower) || loose.test(lower)))
      return { mood: 'done', word };
    if (/^(?:ist|sind)$/.test(word.lower) && has((lower) => lower === 'worden' || moving.has(lower)))
      return { mood: 'done', word };
    if (/^(?:hat|haben|habe|hast|habt)$/.test(word.lower)) {
      const last = rest.at(-1);
      return last !== undefined && last.text === last.lower && (isParticiple(last.lower) || loose.test(last.lower))
        ? { mood: 'done', word }
        : null;
    }
  }
  return null;
}

/** `Datei speichern` asks, `Datei gespeichert` tells. */
function labelMood(words: readonly Word[], text: string): ShownMood | null {
  const last = words.at(-1);
  if (last === undefined || /[.!]\s*$/.test(text)) return null;
  const isAlone = words.length === 1;
  if (!isAlone && last.text !== last.lower) return null;
  if (isParticiple(last.lower)) return { mood: 'result', word: last };
  const isInfinitive =
    infinitives.test(last.lower) ||
    (!isAlone && /(?:en|ern|eln)$/.test(last.lower) && !loose.test(last.lower) && !adjectives.has(last.lower));
  return isInfinitive && !/^(?:ab|an|auf|aus|ein|zu)?ge/.test(last.lower) ? { mood: 'request', word: last } : null;
}
