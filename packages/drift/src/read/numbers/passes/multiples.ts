import { itemOf, type Rule } from '../grammar/rewrite.ts';

/** `three times`, `zwei Mal`, `2,5-fach`, `five-fold`: the figure is a factor. */
export const multiples: Rule = (items, at) => {
  const item = items[at];
  const of = item?.quantity;
  const word = items[at + 1];
  if (
    item === undefined ||
    of === null ||
    of === undefined ||
    word === undefined ||
    of.kind !== 'number' ||
    of.unit !== null
  )
    return null;
  if (!/^(?:times|mal|fold|fach(?:e[nrs]?)?)$/.test(word.lower) || of.grade === 'silent') return null;
  return { take: 2, by: [itemOf({ ...of, kind: 'multiple' }, item), word] };
};
