import { type Boundary, isGerman, wordBefore } from './boundary.ts';
import { startsLikeSentence } from './starters.ts';

const months =
  /^(?:Jan(?:uar|ner)?|Jän(?:ner)?|Feb(?:ruar)?|Feber|März|Mrz|Apr(?:il)?|Mai|Jun[io]?|Jul[iy]?|July|June|Aug(?:ust)?|Sept?(?:ember)?|O[kc]t(?:ober)?|Nov(?:ember)?|De[zc](?:ember)?)(?!\p{L})/u;

/** Nouns followed by a cardinal number: `auf Platz 3. Trainer Müller …` */
const counted =
  /^(?:Platz|Rang|Seite|Kapitel|Nummer|Artikel|Absatz|Punkt|Teil|Band|Jahr|Jahre|Stufe|Phase|Gleis|Zimmer|Position|Version|Klasse|Tabelle|Abbildung|Liga|Gruppe|Nr)$/;

/** Words followed by an ordinal: `der 3. Senat`, `am 15. Mai`. */
const ranking =
  /^(?:am|vom|zum|zur|beim|im|der|die|das|dem|den|des|ab|bis|jede[rsnm]?|ein(?:e[rsnm]?)?|kein(?:e[rsnm]?)?|(?:mein|dein|sein|ihr|unser|euer|eur)(?:e[rsnm]?)?|diese[rsnm]?|und|oder|bzw|seit|zu[mr]|schon|bereits|erst|ins|aufs|vor|nach|mit|zwischen|von|auf|in|um|dies|Am|Im|Vom|Zum|Beim|Der|Die|Das|Dem|Den|Des|Ab|Bis|Seit|Ihr|Sein|Mein|Unser|Vor|Nach|Zur)$/;

/** `am 15. Mai`, `der 3. Senat`, `im 19. Jahrhundert`, `Ludwig XIV. Frankreichs`: a German ordinal ends with a full stop. */
export const ordinal = (boundary: Boundary): boolean => {
  const { mark, before, after, end, markAt } = boundary;
  if (mark !== '.' || end > markAt + 1) return false;
  const figure = /^(?:[^\p{L}\p{N}]*|.*[-–/.])(\d{1,4}|[IVX]{1,6})$/u.exec(before)?.[1];
  if (figure === undefined || !isGerman(boundary.lang)) return false;
  const isLong = /^\d{3,4}$/.test(figure);
  if (months.test(after) && !isLong) return true;
  if (startsLikeSentence(boundary)) return false;
  const word = wordBefore(boundary);
  if (/^\d/.test(after)) return !isLong && (ranking.test(word) || /^\d{1,2}\./.test(after) || /^\d{1,2}\.$/.test(word));
  if (counted.test(word)) return false;
  if (/^[IVX]+$/.test(figure)) return figure.length > 1;
  return (
    ranking.test(word) ||
    (!isLong &&
      /^\p{Lu}\p{Ll}/u.test(after) &&
      !/^\p{Lu}/u.test(word) &&
      !/^(?:ist|war|sind|waren|wird|wurde|mit|gegen|fast|etwa|rund|über|unter)$/.test(word))
  );
};
