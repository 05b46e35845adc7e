import type { Fault } from '../plant.ts';
import { meaningKind } from './kind.ts';
import { adverbPlaces } from './verbs.ts';
import { inCaseOf } from './words.ts';

const negated =
  /(?<!\p{L})(?:nicht|kein\p{L}*|nie|niemals|niemand\p{L}*|nichts|ohne|weder|nirgend\p{L}*|kaum|not|no|never|without|none|nobody|nothing|neither|nor|cannot|hardly)(?!\p{L})|n[’']t(?!\p{L})/iu;

const preposition =
  'an auf aus bei bis durch für gegen hinter in mit nach neben ohne über um unter von vor zu zwischen seit wegen während als wie so noch nur wieder je solch was irgend pro'
    .split(' ')
    .join('|');
const article = new RegExp(
  String.raw`(?<!\p{L})(?<!(?<!\p{L})(?:${preposition}) )ein(?:en|e)? (?!paar|wenig|bisschen|Mal|Teil|Reihe|Million|Milliarde|Viertel|Drittel|Dutzend)(?=(?:\p{Ll}+e[nrs]? )?\p{Lu}\p{Ll})`,
  'giu',
);

export const negationAdded = meaningKind(
  'negation-added',
  'nicht where nothing is denied, kein for ein: Das ist möglich → Das ist nicht möglich',
  0.8,
  ({ text }, other) => {
    // A second negation could undo the first.
    if (negated.test(text) || negated.test(other.text)) return [];
    const inserted = adverbPlaces(text).map((at): Fault => [{ start: at, end: at, text: 'nicht ' }]);
    const articles = [...text.matchAll(article)].map(({ 0: found, index }): Fault => {
      const end = index + found.length;
      return [{ start: index, end, text: inCaseOf(found, `k${found.toLowerCase()}`) }];
    });
    return [...inserted, ...articles];
  },
);

const removable = String.raw`nicht (?!nur|zuletzt|einmal|so sehr|wahr|umsonst|ganz|allein|bloß|unbedingt|minder|weniger)(?=\p{L})`;
const losses: readonly { readonly from: RegExp; readonly to: (found: string) => string }[] = [
  // After these words „nicht“ does not negate.
  {
    from: new RegExp(`(?<!(?:bevor|ehe|ob|warum|wieso|wenn|noch|gar) |[.!?"„“] ?|^)${removable}`, 'gu'),
    to: () => '',
  },
  { from: /(?<!\p{L})(?:noch nie|nie|niemals)(?= \p{L})(?! mehr| wieder| zuvor| wirklich)/gu, to: () => 'immer' },
  {
    from: /(?<!\p{L})kein(?:en|em|er|es)?(?! Fall| Zweifel| Umständen)(?= (?:\p{Ll}+ )?\p{Lu})/giu,
    to: (found) => inCaseOf(found, found.slice(1)),
  },
  {
    from: /(?<!\p{L})keine(?= (?:\p{Ll}+e )?\p{Lu}\p{L}*(?:ung|heit|keit|schaft|ion|tät|ik|anz|enz|ur)(?!\p{L}))/giu,
    to: (found) => inCaseOf(found, 'eine'),
  },
  { from: /(?<=\p{L} )keine (?=(?:\p{Ll}+en )\p{Lu}\p{L}*|\p{Lu}\p{L}*(?:en|er|s)(?!\p{L}))/gu, to: () => '' },
  { from: /(?<!\p{L})niemand(?!\p{L})/giu, to: (found) => inCaseOf(found, 'jemand') },
  {
    from: /(?<!\p{L}|gar |um )nichts(?! mehr| anderes| als| weniger|\p{L})/giu,
    to: (found) => inCaseOf(found, 'alles'),
  },
];

export const negationLost = meaningKind(
  'negation-lost',
  'nicht, kein or nie is gone: Das ist nicht möglich → Das ist möglich',
  0.5,
  ({ text }, other) => {
    // Questions and „sondern“ express the negation in another way too.
    if (/\?|(?<!\p{L})(?:sondern|weder)(?!\p{L})/u.test(text) || /\?/.test(other.text)) return [];
    return losses.flatMap(({ from, to }) =>
      [...text.matchAll(from)].map(
        ({ 0: found, index }): Fault => [{ start: index, end: index + found.length, text: to(found) }],
      ),
    );
  },
);
