import type { Bilingual } from '../words/bilingual.ts';
import { exchanged, kindReader, unpaired } from '../words/kinds.ts';

const readEnglish = kindReader({
  must: `must need needs needed mustn't needn't necessary required requires require obliged obligation mandatory shall forced
    essential needing requirement compulsory ought`,
  should: `should shouldn't supposed ought`,
  can: `can can't cannot could couldn't able unable possible impossible capable ability allow* enable* permit* let lets possibly *able *ible -table -cable -stable`,
  may: `may might mightn't perhaps maybe possibly potentially possible likely`,
  will: `will would won't wouldn't going`,
  want: `want* wish* would like intend* willing please`,
});

const readGerman = kindReader({
  must: `muss musst müssen müsst musste mussten müsste müssten nötig notwendig* erforderlich* zwing* gezwungen* verpflicht* unbedingt
    brauch* benötig* gilt unerlässlich* zwangsläufig* pflicht`,
  should: 'soll sollst sollen sollt sollte sollten',
  could: 'könnte könnten könntest könntet',
  can: `kann kannst können könnt konnte konnten möglich* unmöglich* lässt lassen lage fähig* imstande vermag vermögen erlaub* ermöglich*
    gestatt* *bar *bare *baren *barer *bares`,
  may: 'darf darfst dürfen dürft durfte durften dürfte dürften mag mögen möge erlaubt zulässig* vielleicht möglicherweise eventuell womöglich',
  want: 'will willst wollen wollt wollte wollten möchte* bitte',
});

type English = 'must' | 'should' | 'can' | 'may' | 'will' | 'want';
type German = 'must' | 'should' | 'could' | 'can' | 'may' | 'want';

/** What each English kind may become in a faithful translation. */
const agreeing: Readonly<Record<English, readonly German[]>> = {
  must: ['must', 'should'],
  should: ['should', 'must', 'may', 'could'],
  can: ['can', 'could', 'may'],
  may: ['may', 'could', 'can', 'should'],
  will: ['could', 'should', 'want', 'may'],
  want: ['want', 'should', 'may'],
};

/** Only these are told: the others are too free. */
const told: ReadonlySet<string> = new Set(['must', 'should', 'can', 'could', 'may']);
const modal = /^(?:must|should|can|could|may|might|cannot|shall|ought|m[uü]ss|soll|k[aoö]nn|d[aü]rf|mag|mög)/;
const reach = 0.35;

/** The modal verbs of a pair that became others. */
export function exchangedModals({ en, de }: Bilingual) {
  const left = unpaired(readEnglish(en.words), readGerman(de.words), (english, german) =>
    agreeing[english].includes(german),
  );
  return exchanged(left, reach).filter(
    ({ en: from, de: to }) => told.has(from.kind) && told.has(to.kind) && modal.test(from.word.lower) && modal.test(to.word.lower),
  );
}
