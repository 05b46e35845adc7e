import type { Fault } from '../plant.ts';
import { pick } from '../random.ts';
import { meaningKind } from './kind.ts';

const noun = String.raw`\p{Lu}[\p{L}-]{2,}`;
const member = String.raw`(?:\p{Ll}{3,}e[nrsm]? )?${noun}`;
const conjunction = '(?:und|oder|sowie)';
const listed = new RegExp(
  String.raw`(?<=${noun}), ${member}(?=(?:, ${member})* ${conjunction} ${member}(?!\p{L}))`,
  'gu',
);
const beforeConjunction = new RegExp(String.raw`(?<=${noun}, ${member})(?= ${conjunction} ${member}(?!\p{L}))`, 'gu');
const single = new RegExp(String.raw`(?<=\p{Ll} )${noun}(?=[ ,.;])`, 'gu');

export const listItemLeftOut = meaningKind(
  'list-item-left-out',
  'one of three nouns or more is gone: Äpfel, Birnen und Pflaumen → Äpfel und Pflaumen',
  null,
  ({ text }) =>
    [...text.matchAll(listed)].map(
      ({ 0: found, index }): Fault => [{ start: index, end: index + found.length, text: '' }],
    ),
);

export const listItemAdded = meaningKind(
  'list-item-added',
  'a noun of another sentence among three or more: Äpfel, Birnen und Pflaumen → Äpfel, Birnen, Briefe und Pflaumen',
  null,
  ({ text }, _, random, elsewhere) => {
    const from = pick(random, elsewhere)?.text ?? '';
    const added = pick(random, [...from.matchAll(single)])?.[0];
    if (added === undefined || text.includes(added)) return [];
    return [...text.matchAll(beforeConjunction)].map(
      ({ index }): Fault => [{ start: index, end: index, text: `, ${added}` }],
    );
  },
);
