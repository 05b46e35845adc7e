import type { ByTongue, Tongue } from '@gegenlesen/bitext';
import type { Bound } from '../grammar/quantity.ts';

type Phrases = Readonly<Partial<Record<Bound, string>>>;

/** Before the figure. A phrase of several words is written with underscores. */
const before: ByTongue<Phrases> = {
  en: {
    over: 'over more_than above greater_than bigger_than exceeding exceed exceeds exceeded upwards_of beyond well_over just_over faster_than heavier_than louder_than in_excess_of > older_than longer_than higher_than larger_than wider_than deeper_than taller_than newer_than later_than topped surpassed topping surpassing',
    atLeast:
      'at_least not_below not_under no_less_than no_fewer_than not_less_than a_minimum_of minimum_of minimum greater_than_or_equal_to greater_or_equal_to equal_to_or_greater_than ≥ >=',
    under:
      'under less_than fewer_than below < lower_than younger_than narrower_than earlier_than shorter_than smaller_than cheaper_than slower_than lighter_than quieter_than fall_below falls_below drop_below drops_below go_below be_below',
    atMost:
      'at_most not_above not_over up_to no_more_than not_more_than a_maximum_of maximum_of maximum as_many_as as_much_as as_high_as less_than_or_equal_to less_or_equal_to equal_to_or_less_than limited_to max ≤ <=',
    exact: 'exactly precisely',
    about: 'about around approximately roughly some circa ca approx ~ ≈ an_estimated estimated c',
    nearly: 'nearly almost just_under just_below barely close_to nearing not_quite approaching',
  },
  de: {
    over: 'über mehr_als schneller_als schwerer_als lauter_als teurer_als höher_als größer_als älter_als länger_als breiter_als tiefer_als neuer_als später_als oberhalb_von größer überschreitet überstieg jenseits_von jenseits_der > gut mehr_als_die weit_über deutlich_über',
    atLeast:
      'mindestens wenigstens nicht_unter nicht_weniger_als zumindest minimal größer_oder_gleich größer_als_oder_gleich größer_gleich ≥ >= ab',
    under:
      'unter keine weniger_als leiser_als billiger_als langsamer_als leichter_als geringer_als kleiner_als jünger_als kürzer_als niedriger_als schmaler_als früher_als unterhalb_von kleiner <',
    atMost:
      'höchstens nicht_über bis_zu bis_in bis_auf maximal nicht_mehr_als allenfalls kleiner_oder_gleich kleiner_als_oder_gleich kleiner_gleich beschränkt_auf begrenzt_auf max ≤ <=',
    exact: 'genau exakt',
    about:
      'etwa rund ungefähr circa ca zirka um_die gegen an_die schätzungsweise geschätzt geschätzte geschätzten ~ ≈ in_etwa',
    nearly: 'fast knapp beinahe nahezu annähernd',
  },
};
/** After the figure: 300 or more, 300 und mehr. */
const after: ByTongue<Phrases> = {
  en: {
    atLeast:
      'or_more and_more and_above or_over and_over or_older and_older or_above or_higher and_higher or_greater or_longer or_later and_later or_newer and_newer plus +',
    atMost: 'or_less or_fewer or_under or_below or_younger or_lower or_smaller or_shorter or_earlier and_earlier',
  },
  de: {
    atLeast:
      'oder_mehr und_mehr oder_mehrere und_später oder_spätere und_spätere oder_älter und_älter oder_ältere und_ältere und_darüber oder_darüber oder_höher und_höher oder_größer oder_länger oder_neuer und_neuer oder_neuere und_neuere oder_höhere und_höhere oder_später nicht_unterschreiten plus +',
    atMost:
      'oder_weniger oder_jünger und_darunter oder_darunter oder_niedriger oder_kleiner oder_kürzer oder_früher und_früher oder_frühere und_frühere nicht_überschreiten nicht_übersteigen nicht_überschreitet nicht_übersteigt',
  },
};

export interface BoundPhrase {
  readonly words: readonly string[];
  readonly bound: Bound;
}

function phrases(table: Phrases): readonly BoundPhrase[] {
  return (Object.entries(table) as [Bound, string][])
    .flatMap(([bound, list]) => list.split(' ').map((phrase) => ({ words: phrase.split('_'), bound })))
    .sort((first, second) => second.words.length - first.words.length);
}

/** By the word next to the figure, the longest phrase first. */
const index = (
  list: readonly BoundPhrase[],
  nearest: (words: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly BoundPhrase[]> => {
  const map = new Map<string, BoundPhrase[]>();
  for (const phrase of list) {
    const key = nearest(phrase.words) ?? '';
    map.set(key, [...(map.get(key) ?? []), phrase]);
  }
  return map;
};

const beforeIndex = {
  en: index(phrases(before.en), (words) => words.at(-1)),
  de: index(phrases(before.de), (words) => words.at(-1)),
};
const afterIndex = {
  en: index(phrases(after.en), (words) => words[0]),
  de: index(phrases(after.de), (words) => words[0]),
};

/** Phrases that end with this word, before a figure; for `than`: more than, less than and so on. */
export const boundsBefore = (lower: string, tongue: Tongue): readonly BoundPhrase[] =>
  beforeIndex[tongue].get(lower) ?? [];

/** Phrases that begin with this word, after a figure. */
export const boundsAfter = (lower: string, tongue: Tongue): readonly BoundPhrase[] =>
  afterIndex[tongue].get(lower) ?? [];
