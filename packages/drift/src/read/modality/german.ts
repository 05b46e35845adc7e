import { type Kindred, kindReader } from '../words/kinds.ts';
import type { Word } from '../words/words.ts';

export type GermanModality = 'must' | 'must not' | 'should' | 'could' | 'can' | 'may' | 'want';

const readWords = kindReader<GermanModality>({
  must: `muss musst müssen müsst musste mussten müsste müssten nötig notwendig* erforderlich* zwing* gezwungen* verpflicht*
    unbedingt brauch* benötig* gilt unerlässlich* zwangsläufig* pflicht`,
  'must not': 'verboten untersagt',
  should: 'soll sollst sollen sollt sollte sollten',
  could: 'könnte könnten könntest könntet',
  can: `kann kannst können könnt konnte konnten möglich* unmöglich* lässt lassen lage fähig* imstande vermag vermögen
    erlaub* ermöglich* gestatt* *bar *bare *baren *barer *bares`,
  may: `darf darfst dürfen dürft durfte durften dürfte dürften mag mögen möge erlaubt zulässig* vielleicht möglicherweise
    eventuell womöglich`,
  want: 'will willst wollen wollt wollte wollten möchte* bitte',
});

const allowed = /^d[au]rf|^dürfen|^dürft$/;
const denied = /^(?:nicht|nie|niemals|nichts|niemand\w*|kein\w*)$/;

/** Words of duty, advice, ability and permission; `darf nicht` means `must not`. */
export function readGermanModality(words: readonly Word[]): readonly Kindred<GermanModality>[] {
  const deniedClauses = new Set(words.filter(({ lower }) => denied.test(lower)).map(({ clause }) => clause));
  return readWords(words).map((each) =>
    allowed.test(each.word.lower) && deniedClauses.has(each.word.clause) ? { ...each, kind: 'must not' } : each,
  );
}
