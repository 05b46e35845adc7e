import type { Tongue } from '@gegenlesen/bitext';
import { type Quantity, quantity, worthOf } from '../grammar/quantity.ts';
import { itemOf, type Rewrite, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { type Level, levelOf } from '../vocabulary/citation-levels.ts';
import { actOf, statutesFrom } from '../vocabulary/statutes.ts';

const figure = /^\d{1,4}$/;
const letter = /^[a-z]$/;
/** Where an act is numbered: Regulation (EU) No 2016/679, Richtlinie 2011/83/EU. */
const actNumber = /^(?:\d{1,4}\/\d+|\d{4})/;
/** Items between the name of an act and its number. */
const actReach = 6;

/** `Section 823(1)`, `Art. 6 Abs. 1 lit. b DSGVO`, `Article 5(3), second sentence`: each part with its level. */
export const citations =
  (tongue: Tongue): Rule =>
  (items, at) =>
    bracketed(items, at) ?? named(items, at, tongue) ?? statute(items, at, tongue) ?? act(items, at, tongue);

/** The brackets of `Section 823(1)` and `Article 15 (1) (c)`, with everything up to the last one. */
function bracketed(items: readonly Item[], at: number): Rewrite | null {
  const head = items[at];
  if (head === undefined || !/^\d+\p{L}?$/u.test(head.text) || !isCited(items, at)) return null;
  const parts: Item[] = [];
  let next = at + 1;
  for (; isBracket(items, next); next += 3) {
    const inner = items[next + 1];
    if (inner === undefined) break;
    const part = partOf(
      inner,
      parts.length === 0 && figure.test(inner.text) ? 'subsection' : figure.test(inner.text) ? 'number' : 'letter',
    );
    if (part === null) break;
    parts.push(part);
  }
  return parts.length === 0 ? null : { take: next - at, by: [head, ...parts] };
}

const isBracket = (items: readonly Item[], at: number): boolean =>
  items[at]?.text === '(' && items[at + 2]?.text === ')' && items[at + 1]?.quantity === null;

/** Words of a law before a number: Section, § and the like, or the sign of several. */
const heads =
  /^(?:section|sections|sec|s|article|articles|art|arts|artikel|artikels|rule|regulation|clause|paragraph|paragraf|para|§|§§)$/;

/** Whether the number at this place is that of a section or article. */
function isCited(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.text === '.' ? items[at - 2] : items[at - 1];
  return before !== undefined && heads.test(before.lower);
}

/** `Abs. 1`, `lit. b`, `second sentence`: a level by name. */
function named(items: readonly Item[], at: number, tongue: Tongue): Rewrite | null {
  const item = items[at];
  if (item === undefined || item.quantity !== null) return null;
  const level = levelOf(item.lower, tongue);
  if (level === null || (level !== 'subsection' && !isInCitation(items, at, tongue))) return null;
  const dot = items[at + 1]?.text === '.' && items[at + 1]?.glued ? 1 : 0;
  const bracket = items[at + 1 + dot]?.text === '(' && items[at + 3 + dot]?.text === ')' ? 1 : 0;
  const part = partOf(items[at + 1 + dot + bracket], level);
  if (part === null || (level === 'subsection' && tongue === 'en' && !isInCitation(items, at, tongue))) return null;
  const take = 2 + dot + 2 * bracket;
  // Art. 15 Abs. 1 c
  const bare = level === 'subsection' && tongue === 'de' ? partOf(items[at + take], 'letter') : null;
  return bare === null ? { take, by: [part] } : { take: take + 1, by: [part, bare] };
}

/** Items before a part in which the section or article that it belongs to must be; estimated. */
const citationReach = 14;

const isInCitation = (items: readonly Item[], at: number, tongue: Tongue): boolean =>
  items
    .slice(Math.max(0, at - citationReach), at)
    .some(
      ({ lower, text }, i, near) =>
        text.startsWith('§') ||
        (heads.test(lower) && /^[\d.]/.test(near[i + 1]?.text ?? '')) ||
        levelOf(lower, tongue) === 'subsection',
    ) ||
  // Absatz 2 des Artikels 7, paragraph 2 of Article 7.
  items.slice(at + 1, at + 6).some(({ lower }, i, near) => heads.test(lower) && /^[\d.]/.test(near[i + 1]?.text ?? ''));

function partOf(item: Item | undefined, level: Level): Item | null {
  if (item === undefined || item.quantity !== null) return null;
  const isLetter = letter.test(item.text);
  if (level === 'letter' ? !isLetter : !figure.test(item.text)) return null;
  const value = isLetter ? item.text.charCodeAt(0) - 'a'.charCodeAt(0) + 1 : Number(item.text);
  const { start, end, text } = item;
  // A law of one sentence is often cited without it.
  const grade = level === 'sentence' && value === 1 ? 'faint' : 'firm';
  return itemOf(
    quantity({
      start,
      end,
      text,
      kind: 'number',
      values: [value],
      unit: level,
      unitSpan: { start, end },
      digits: isLetter ? null : text,
      grade,
    }),
    item,
  );
}

/** A law by name or abbreviation: Civil Code, BGB. */
function statute(items: readonly Item[], at: number, tongue: Tongue): Rewrite | null {
  const item = items[at];
  if (item === undefined || item.quantity !== null) return null;
  const found = statutesFrom(item.lower, tongue).find(([words]) =>
    words.every((word, i) => items[at + i]?.lower === word),
  );
  // Names have capitals.
  if (found === undefined || !/^\p{Lu}/u.test(item.text)) return null;
  const [words, id] = found;
  return { take: words.length, by: [lawItem(items, at, words.length, id)] };
}

/** `Regulation (EU) 2016/679`, `Richtlinie 2011/83/EU`: what kind of act it is. */
function act(items: readonly Item[], at: number, tongue: Tongue): Rewrite | null {
  const item = items[at];
  const id =
    item === undefined || item.quantity !== null || !/^\p{Lu}/u.test(item.text) ? null : actOf(item.lower, tongue);
  if (id === null) return null;
  const ahead = items.slice(at + 1, at + 1 + actReach).map(({ text }) => text);
  const isNumbered = /^(?:\((?:EU|EC|EG|EWG|EEC|EURATOM)\))?(?:No|Nr)?\.?$/i.test(
    ahead
      .slice(
        0,
        ahead.findIndex((text) => actNumber.test(text)),
      )
      .join(''),
  );
  return isNumbered && ahead.some((text) => actNumber.test(text)) ? { take: 1, by: [lawItem(items, at, 1, id)] } : null;
}

function lawItem(items: readonly Item[], at: number, take: number, id: string): Item {
  const words = items.slice(at, at + take);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a law needs at least one word');
  const law: Quantity = quantity({
    start: first.start,
    end: last.end,
    text: words.map(({ text }) => text).join(' '),
    kind: 'law',
    values: [],
    code: id,
    grade: 'faint',
  });
  return itemOf(law, first);
}

/** Several sections or articles, which a range or a list of numbers follows. */
const several = /^(?:sections|articles|rules|artikel|art)$/;
const rangeLinks = /^(?:bis|to|through|–|-)$/;
const listLinks = /^(?:und|and)$/;

/** `§§ 305 bis 310` goes up to 310, `Sections 305 and 310` are two. */
export const citedRanges: Rule = (items, at) => {
  const [head, first, link, item] = items.slice(at, at + 4);
  const of = item?.quantity;
  if (head === undefined || first?.quantity?.digits == null || link === undefined || item === undefined) return null;
  if (of === null || of === undefined || of.kind !== 'number' || of.digits === null) return null;
  if (!several.test(head.lower) && !(head.text === '§' && items[at - 1]?.text === '§')) return null;
  const isRange = rangeLinks.test(link.lower);
  if (!isRange && !listLinks.test(link.lower)) return null;
  const last: Quantity = {
    ...of,
    bound: isRange ? 'atMost' : 'exact',
    boundSpan: { start: link.start, end: link.end },
  };
  return { take: 4, by: [head, first, link, itemOf(last, item)] };
};

/** `second sentence` after a citation, once ordinals are read. */
export const citedSentences: Rule = (items, at) => {
  const item = items[at];
  const of = item?.quantity;
  const word = items[at + 1];
  if (item === undefined || of === null || of === undefined || of.kind !== 'ordinal' || word?.lower !== 'sentence')
    return null;
  const isCitation = items
    .slice(Math.max(0, at - citationReach), at)
    .some(({ quantity: near }) => near?.unit === 'subsection');
  const grade = worthOf(of) === 1 ? 'faint' : 'firm';
  return isCitation
    ? {
        take: 2,
        by: [
          itemOf(
            { ...of, kind: 'number', unit: 'sentence', unitSpan: { start: word.start, end: word.end }, grade },
            item,
          ),
        ],
      }
    : null;
};
