import { meaningKind } from './kind.ts';
import { type Substitution, substitutes } from './substitute.ts';

const endings = ['', 'e', 'er', 'en', 'em', 'es'];

/** Each form of an adjective becomes the same form of its look-alike. */
const adjective = (right: string, wrong: string, english: RegExp): readonly Substitution[] =>
  endings.map((ending) => ({ from: right + ending, to: [wrong + ending], english }));

/** Forms in the same order. */
function forms(right: string, wrong: string, english: RegExp): readonly Substitution[] {
  const others = wrong.split(' ');
  return right.split(' ').map((form, i) => ({ from: form, to: [others[i] ?? form], english }));
}

const friends: readonly Substitution[] = [
  ...adjective('mutig', 'brav', /\bbrave/i),
  ...adjective('tapfer', 'brav', /\bbrave/i),
  ...adjective('tatsächlich', 'aktuell', /\bactual/i),
  ...adjective('eigentlich', 'aktuell', /\bactual/i),
  ...adjective('wirklich', 'aktuell', /\bactual/i),
  ...forms('schließlich letztlich letztendlich irgendwann', 'eventuell eventuell eventuell eventuell', /\beventual/i),
  ...adjective('vernünftig', 'sensibel', /\bsensibl[ey]\b/i).slice(0, 1),
  ...forms(
    'vernünftige vernünftigen sinnvolle sinnvollen',
    'sensible sensiblen sensible sensiblen',
    /\bsensibl[ey]\b/i,
  ),
  ...adjective('neugierig', 'kurios', /\bcurious/i),
  ...adjective('merkwürdig', 'kurios', /\bcurious/i),
  ...adjective('anständig', 'dezent', /\bdecent/i),
  ...adjective('erbärmlich', 'pathetisch', /\bpathetic/i),
  ...adjective('mitfühlend', 'sympathisch', /\bsympathetic/i),
  ...adjective('gewöhnlich', 'ordinär', /\bordinar/i),
  ...forms('folglich infolgedessen', 'konsequent konsequent', /\bconsequent/i),
  ...adjective('schlank', 'schlimm', /\bslim/i),
  ...forms('ebenfalls außerdem', 'also also', /\balso\b/i),
  ...forms('Geschenk Geschenke Geschenken', 'Gift Gifte Giften', /\bgifts?\b/i),
  ...forms('Stoff Stoffe Gewebe', 'Fabrik Fabriken Fabrik', /\bfabrics?\b/i),
  ...forms('Roman Romane Romanen', 'Novelle Novellen Novellen', /\bnovels?\b/i),
  ...forms('Arzt Ärzte Ärzten', 'Physiker Physiker Physikern', /\bphysicians?\b/i),
  ...forms('Karte Karten', 'Mappe Mappen', /\bmaps?\b/i),
  ...forms('Aussicht Aussichten Perspektiven', 'Prospekt Prospekten Prospekten', /\bprospects?\b/i),
  ...forms('Bestimmung Bestimmungen', 'Provision Provisionen', /\bprovisions?\b/i),
  ...forms('Miete Mieten', 'Rente Renten', /\brents?\b/i),
  ...forms('Lager Lagern Lagerhaus', 'Warenhaus Warenhäusern Warenhaus', /\bwarehouses?\b/i),
  ...forms('ausgeben ausgegeben ausgibt verbringen', 'spenden gespendet spendet spenden', /\bspen[dt]/i),
  ...forms('Koch Köche', 'Chef Chefs', /\bchefs?\b/i),
  ...forms('Bedeutung', 'Meinung', /\bmeaning\b/i),
  ...forms('Mord Morde', 'Mörder Mörder', /\bmurders?\b/i),
  ...forms('Vorsicht', 'Kaution', /\bcaution/i),
  ...forms('Geständnis', 'Konfession', /\bconfession/i),
  ...forms('Mangel', 'Lack', /\black\b/i),
  ...forms('Quittung Beleg', 'Rezept Rezept', /\breceipt/i),
];

export const falseFriend = meaningKind(
  'false-friend',
  'the German word that looks like the English one and means something else: mutig → brav, Geschenk → Gift',
  null,
  substitutes(friends),
);
