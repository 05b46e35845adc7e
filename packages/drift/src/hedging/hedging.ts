import type { Bilingual } from '../words/bilingual.ts';
import { wordTest } from '../words/word-list.ts';
import type { Word } from '../words/words.ts';

/** Words that do nothing but hedge. */
const plain = {
  en: wordTest('perhaps maybe possibly probably apparently reportedly allegedly presumably seemingly supposedly purportedly arguably'),
  de: wordTest(`vielleicht möglicherweise wahrscheinlich vermutlich angeblich offenbar anscheinend mutmaßlich* scheinbar womöglich
    eventuell voraussichtlich vermeintlich* offensichtlich wohl`),
};
/** Words that may hedge, and so answer one that does. */
const broad = {
  en: wordTest(`perhaps maybe possibl* probabl* probability likel* unlikely apparent* reported* alleged* presumabl* presume* seem* supposed*
    purported* arguabl* may might could would should appear* suspect* claim* suggest* believe* think thought thinks guess* assum* expect*
    evident* obvious* indicat* estimat* accus* clear* rumor* rumour* potential* doubt* hopeful* hope chance* some* imagine* report reports
    accord* said can expected must surely well if suppos* feel* look* afraid sure ought likewise kind`),
  de: wordTest(`vielleicht möglich* wahrscheinlich* vermut* angeblich* offenbar* anscheinend mutmaßlich* scheinbar womöglich eventuell
    voraussichtlich* vermeint* offensichtlich* wohl scheint schein* wirkt könnte* dürfte* soll sollen sollte* mag mögen laut zufolge glaub*
    denk* dacht* meint meine erwart* annehm* angenommen nimmt behaupt* beschuldig* gilt gelten denkbar verdacht* verdächtig* potenziell*
    potentiell* sei seien habe hätte* wäre* würde* werde* ungefähr etwa hoff* chance* schätz* geschätzt* berichte* gerücht* kann können
    konnte* möge mutet sicher bestimmt schließlich irgend* eher unwahrscheinlich* evtl ggf wirklich aussehen aussicht* sieht gesagt gehört
    einleuchtend deutlich klar* zweifel* gefühl* fühl* quasi gewissermaßen sozusagen falls ob wenn sicherlich scheinen`),
};

/** Words of one side that hedge, where the other side hedges nowhere. */
export function loneHedges({ en, de }: Bilingual): { readonly en: readonly Word[]; readonly de: readonly Word[] } {
  const hedges = (words: readonly Word[], test: (lower: string) => boolean): readonly Word[] =>
    words.filter(({ lower }) => test(lower));
  return {
    en: hedges(de.words, broad.de).length > 0 ? [] : hedges(en.words, plain.en),
    de: hedges(en.words, broad.en).length > 0 ? [] : hedges(de.words, plain.de),
  };
}
