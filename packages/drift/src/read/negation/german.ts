import { wordList } from '@gegenlesen/bitext';
import { wordTest } from '../words/word-test.ts';
import type { Word } from '../words/words.ts';
import type { Negation } from './cue.ts';

const outright = wordTest(`
  nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo weder ohne nein keinesfalls keineswegs
  mitnichten keinster keinste kein keine keinen keinem keiner keines keinerlei nimmer nix ned nee nö nirgendwohin
`);
const implicit = wordTest(`
  kaum selten fehlen fehlt fehlte fehlten fehlend* mangel* mangelt* verweiger* weiger* verhinder* vermeid* vermied* verbot* verbiet* ablehn* abgelehnt*
  abzulehnen lehnt lehnte lehnten verzicht* verneint* verneinen widersprech* widersprich* widersprach* leugne* bestreit* bestritt* versäum* versag* scheiter*
  gescheitert* unterlass* unterließ* warn* gewarnt* hinder* gehindert* ausgeschlossen ausschließ* ausgenommen außer stattdessen statt anstatt anstelle
  null miss* -mission* missacht* nicht* verfehl* fehlgeschlagen* fehlschl* fehlzuschl* fehl misslang* misslung* missglück* verpass* vergess* vergaß* vergiss* ignorier* vernachlässig*
  verschwind* verschwand* verschwunden* verlier* verlor* verlust* aufhör* aufgehört* aufzuhören stopp* gestoppt*
  abbruch abbrech* abgebrochen* einstell* eingestellt* verschon* entfall* entfiel* entbehr* zweifel* bezweif* falsch* unterscheid* abweich* abgewichen* ausblend* ausgeblendet* auszublenden
  illegal* irregul* inkompat* inkonsist* intoler* invalid* inakzept* ineffiz* instabil* indirekt* informell*
  nichtig* fern* sondern leer* frei *frei *freie *freien *freier *freies *freiem
  fehlerh* fehlers* fehlerm* fehlerb* fehlera* fehlercode* fehlge* fehlsch* optional freiwillig* wurst* irrepara* pflicht* leiden verletzung* zuwider verberg* leidig
  un* -und -uns -unser* -unten -unter* -universität* -union* -uni -unikat* -uniform* -universum -universal* -universell*
  -ungarn -ungar* -unesco -usa -unfall* -unfälle* -ungefähr -unweit -unisono -unabhängig* -unmittelbar* -unruhe* -ungeheuer* -unmengen
  *los *lose *losen *loser *loses *losem *losigkeit *losesten -los -große -großen
`);
const faint = wordTest(`
  fehler fehlern fehlers egal weg denn sei   nur erst noch wenig wenige weniger wenigen geringe* bevor ehe sonst andernfalls trotz allein
  lediglich bloß schwer* schwierig* schlecht* problem* überhaupt wider hinaus jenseits abseits entgegen anders
  höchstens maximal längst zurück verbleib* übrig* bleib* blieb* schütz* erspar* entzieh* entzog* vergeblich* umsonst gerade knapp* vorbehaltlich* solange alternativ* insbesondere namentlich beispielsweise
  vorbei außerhalb hinter verwehr* verwirf* verworf* verwarf* blockier* wart* endlos*
`);

const onlyLike = wordList('nur bloß allein zuletzt lediglich');

/** What cancels the negation before it: `nicht selten`, `nicht vergessen`, `keine Frage`. */
const undone = wordTest(`
  selten vergessen zögern unüblich ungewöhnlich unwahrscheinlich unmöglich uninteressant unbedingt aufhören fehlen weniger
  minder wenige frage wunder zweifel umhin falsch schlecht übel unerheblich unwesentlich anders anderes andere da dagewesen*
  beirren unterkriegen vernachlässig*
`);
/** After these a negation makes no difference to its clause: `bevor er nicht da ist`, `vergessen Sie nicht`. */
const undoing = wordList('bevor ehe solange vergessen vergiss vergesst zögern');
/** Before an echo of an earlier negation: `und der Fahrer auch nicht`. */
const echoes = wordList('auch oder warum');
/** How many words before a negation are searched for the beginning of its clause. */
const reach = 12;

function excused(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word === undefined) return false;
  const [before, next] = [words[i - 1], words[i + 1]];
  const follows = next?.lower === 'zu' ? words[i + 2] : next;
  if (follows !== undefined && undone(follows.lower)) return true;
  if (before !== undefined && echoes.has(before.lower)) return true;
  // `nichts als Ärger` means trouble.
  if (word.lower === 'nichts' && (next?.lower === 'als' || next?.lower === 'außer')) return true;
  // `nur ein Name, keine Seite` says `just a name` twice.
  if (
    word.lower.startsWith('kein') &&
    words.slice(0, i).some(({ lower, clause }) => lower === 'nur' && clause === word.clause - 1)
  )
    return true;
  if (word.lower !== 'nicht') return false;
  // `nicht mehr als 15` is the bound of a figure.
  if (words[i + 2]?.lower === 'als') return true;
  if (next !== undefined && (onlyLike.has(next.lower) || next.lower === 'wahr')) return true;
  return words
    .slice(Math.max(0, i - reach), i)
    .some(({ lower, clause }) => clause === word.clause && undoing.has(lower));
}

export const germanNegation: Negation = { outright, implicit, faint, excused };
