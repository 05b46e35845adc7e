import type { Fault } from '../plant.ts';
import { pick } from '../random.ts';
import { meaningKind } from './kind.ts';
import { adverbPlaces } from './verbs.ts';

const german =
  'wahrscheinlich|vermutlich|angeblich|offenbar|anscheinend|vielleicht|möglicherweise|womöglich|mutmaßlich|eventuell|wohl|scheinbar';
const hedge = new RegExp(String.raw`(?<=[\p{L}] )(?:${german}) (?=\p{L})`, 'gu');
const hedged = new RegExp(
  String.raw`(?<!\p{L})(?:${german}|scheint|scheinen|dürfte|dürften|könnte|könnten|soll|sollen|\p{L}*wahrscheinlich\p{L}*|probabl[ey]|perhaps|maybe|likely|apparently|allegedly|reportedly|supposedly|possibl[ey]|may|might|could|seems?|seemingly|presumably|evidently|appears?)(?!\p{L})`,
  'iu',
);

export const hedgeDropped = meaningKind(
  'hedge-dropped',
  'what was probable is certain: Er ist wahrscheinlich krank → Er ist krank',
  null,
  ({ text }) =>
    [...text.matchAll(hedge)]
      .filter(({ index }) => !/(?:sehr|höchst|weniger|so|zu|ob|sehr) $/u.test(text.slice(0, index)))
      // „wohl“ is a particle more often than a guess, and „wird wohl“ says it twice.
      .filter(({ 0: found }) => found !== 'wohl ')
      .map(({ 0: found, index }) => [{ start: index, end: index + found.length, text: '' }]),
);

export const hedgeAdded = meaningKind(
  'hedge-added',
  'what was certain is hearsay or a guess: Er ist krank → Er ist angeblich krank',
  null,
  ({ text }, other, random) => {
    if (hedged.test(text) || hedged.test(other.text) || /\?/.test(text)) return [];
    return adverbPlaces(text).map((at): Fault => {
      const word = pick(random, ['wahrscheinlich', 'vermutlich', 'angeblich', 'offenbar', 'möglicherweise']);
      return [{ start: at, end: at, text: `${word} ` }];
    });
  },
);
