import type { Bilingual } from '../../read/sides.ts';
import { kindReader } from '../../read/words/kinds.ts';
import { exchanged, unpaired } from './unpaired.ts';

const readEnglish = kindReader({
  all: `all every each everyone everybody everything always entire entirely whole wholly full fully complete completely
    total totally both throughout any anyone anything anywhere everywhere altogether ever only constantly forever overall`,
  most: 'most mostly majority usually largely generally mainly commonly normally typically',
  many: 'many much lot lots often frequently numerous plenty several multiple countless myriad regularly more repeatedly highly dozens hundreds thousands heavily greatly',
  some: 'some someone somebody something sometimes several few occasionally partly partially certain part couple various handful',
  few: 'few fewer little rarely seldom hardly barely scarcely less least handful occasional',
});
const readGerman = kindReader({
  all: `alle allen aller alles allem all jede jeder jedes jedem jeden jeweils jederzeit sämtlich* immer stets ganz ganze ganzen ganzer
    ganzes völlig vollständig* komplett* gesamt* beide* überall vollkommen insgesamt lauter absolut* ständig* voll* durchweg ausnahmslos
    jedermann jemals täglich jährlich aller* allesamt rund`,
  most: 'meist meiste meisten meistens mehrheit überwiegend* größtenteils gewöhnlich normalerweise üblicherweise weitgehend hauptsächlich zumeist großteil mehrheitlich in*der*regel',
  many: 'viel viele vielen vieler vieles vielem oft oftmals häufig* zahlreich* etlich* zahllos* mehrere* regelmäßig* mehrfach* mehrmals mehr sehr unzählig* menge vielfach reihe dutzende hunderte tausende vielzahl reichlich',
  some: 'einige einigen einiger einiges manch* manchmal mehrere* paar etwas teils teilweise teil jemand* gelegentlich verschieden* bestimmt* irgend* mitunter zuweilen diverse etliche* ein*paar',
  few: 'wenig wenige wenigen weniger wenigsten selten kaum gering* geringfügig knapp bisschen',
});
type English = 'all' | 'most' | 'many' | 'some' | 'few';

/** What each English kind may become in a faithful translation. */
const agreeing: Readonly<Record<English, readonly English[]>> = {
  all: ['all'],
  most: ['most', 'many'],
  many: ['many', 'most', 'some'],
  some: ['some', 'few', 'many'],
  few: ['few', 'some'],
};
/**
 * How far apart two quantifiers may be, as a share of the sentence, for one to have replaced the other. Of 6,825 sound pairs
 * of news and commentary, 7 have such quantifiers (4 at 0.25, 7 at 0.5).
 */
const reach = 0.35;
/** Words that are quantifiers in any context. */
const plain =
  /^(?:all|every|each|everyone|everybody|everything|always|most|many|often|frequently|numerous|some|sometimes|rarely|seldom|few|alle[nrs]?|jede[rsmn]?|immer|stets|sämtliche\w*|meisten|viele[nr]?|oft|häufig|zahlreiche\w*|einige[nr]?|manche\w*|manchmal|wenige[nr]?|selten)$/;

/** The quantifiers of a pair that were replaced by others. */
export function exchangedQuantifiers({ en, de }: Bilingual) {
  const left = unpaired(readEnglish(en.words), readGerman(de.words), (english, german) =>
    agreeing[english].includes(german),
  );
  return exchanged(left, reach).filter(
    ({ en: from, de: to }) => plain.test(from.word.lower) && plain.test(to.word.lower),
  );
}
