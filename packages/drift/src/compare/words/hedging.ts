import type { Bilingual, Side } from '../../read/sides.ts';
import { wordTest } from '../../read/words/word-test.ts';
import type { Word } from '../../read/words/words.ts';

/** Words whose only job is to hedge. */
const plain = {
  en: wordTest(`perhaps maybe possibly probably apparently reportedly allegedly presumably seemingly supposedly purportedly
    arguably`),
  de: wordTest(`vielleicht möglicherweise wahrscheinlich vermutlich angeblich offenbar anscheinend mutmaßlich* scheinbar
    womöglich eventuell voraussichtlich vermeintlich*`),
};

/** Words that may hedge, and so may be the counterpart of one that does. */
const broad = {
  en: wordTest(`perhaps maybe possibl* probabl* probability likel* unlikely apparent* reported* alleged* presumabl* presume*
    seem* supposed* purported* arguabl* may might could appear* suspect* claim* suggest* believe* think thinks guess*
    assum* expect* evident* obvious* indicat* estimat* accus* rumor* rumour* potential* doubt* hopeful* hope hopes chance*
    imagine* must surely feel feels look looks looked clearly clear if suppos* said sounds approximately about around
    would should any can`),
  de: wordTest(`vielleicht möglich* wahrscheinlich* vermut* angeblich* offenbar* anscheinend mutmaßlich* scheinbar womöglich
    eventuell voraussichtlich* vermeint* offensichtlich* wohl scheint schein* wirkt könnte* dürfte* soll sollen mag mögen
    laut zufolge glaub* denk* dacht* erwart* annehm* angenommen nimmt behaupt* beschuldig* gilt gelten denkbar verdacht*
    verdächtig* potenziell* potentiell* ungefähr etwa hoff* chance* schätz* geschätzt* gerücht* möge mutet sicher irgend*
    eher unwahrscheinlich* evtl ggf aussicht* sicherlich seien sei gegebenenfalls fall falls wirken zweifel* vorwurf vorwürf*
    drohen droht sollten sollte`),
};

/**
 * How far apart a hedge and its counterpart may be, as a share of the sentence. Of 6,825 sound pairs of news and commentary,
 * 19 have a hedge without a counterpart (24 at 0.3, 18 at 0.5).
 */
const reach = 0.4;

/** Hedges without a counterpart in about the same place on the other side. */
export function loneHedges({ en, de }: Bilingual): { readonly en: readonly Word[]; readonly de: readonly Word[] } {
  return {
    en: alone(en, plain.en, de, broad.de),
    de: alone(de, plain.de, en, broad.en),
  };
}

function alone(
  side: Side,
  hedges: (lower: string) => boolean,
  other: Side,
  answers: (lower: string) => boolean,
): readonly Word[] {
  const hedging = side.words.flatMap((word, i) => (hedges(word.lower) ? [{ word, at: i / side.words.length }] : []));
  if (hedging.length === 0) return [];
  const places = other.words.flatMap(({ lower, text }, i) =>
    answers(lower) && text !== 'May' ? [i / other.words.length] : [],
  );
  return hedging.filter(({ at }) => places.every((place) => Math.abs(place - at) > reach)).map(({ word }) => word);
}
