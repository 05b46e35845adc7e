import { itemOf, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { isOutline, isProduct, isVersionWord } from '../vocabulary/numbered.ts';
import { scaleOf } from '../vocabulary/scales.ts';
import { unitOfSymbol, unitOfWord } from '../vocabulary/units.ts';

const dotted = /^\d+[.,]\d+$/;
/** The number of a heading: 3.2 Getting started. */
const heading = /^\d{1,2}\.\d{1,2}$/;
const whole = /^\d{1,4}$/;
/** What joins two versions of one name: Ubuntu 20.04 to 22.04. */
const links: ReadonlySet<string> = new Set('to auf bis and und or oder through , / - –'.split(' '));

/** `Version 2.10`, `Section 3.2`, `iOS 15.4`, `Windows 10`: compared as written, since 2.10 is not 2.1. */
export const versions: Rule = (items, at) => {
  const item = items[at];
  const of = item?.quantity;
  if (item === undefined || of === null || of === undefined || of.kind !== 'number' || of.digits === null) return null;
  if (!isNumbered(items, at, of.digits)) return null;
  return { take: 1, by: [itemOf({ ...of, code: of.digits }, item)] };
};

function isNumbered(items: readonly Item[], at: number, digits: string): boolean {
  if (!dotted.test(digits))
    return whole.test(digits) && (isProduct(nameBefore(items, at)) || items[at - 1]?.lower === 'version');
  if (isInFormula(items, at)) return true;
  const before = items[at - 1]?.text === '(' ? items[at - 2] : items[at - 1];
  if (before === undefined) return heading.test(digits) && /^\p{Lu}\p{Ll}/u.test(items[at + 1]?.text ?? '');
  const isNewIn = before.lower === 'in' && /^(?:new|neu)$/.test(items[at - 2]?.lower ?? '');
  const word = before.text === '.' ? items[at - 2] : before;
  const name = nameBefore(items, at);
  return (
    isNewIn ||
    isOlder(items, at) ||
    isPattern(items, at) ||
    isJoined(items, at) ||
    isOutline(word?.lower ?? '') ||
    isOutline(name.toLowerCase()) ||
    isProduct(name) ||
    isVersionNear(items, at) ||
    followsOne(items, at)
  );
}

/** Items between a word for a version and its number. */
const reach = 8;

/** What may come between them: `eine Versionsnummer wie 1.2`, `Version (z. B. 2.5)`, `the latest release is 0.9`. */
const between =
  /^(?:wie|z|b|zum|beispiel|etwa|like|such|as|e\.g|i\.e|for|example|instance|numbers?|is|was|ist|war|lautet|lauten|are|sind|up|to|bis|ab|from|since|seit|unter|under|before|vor|below|above|über|after|nach|the|stable|stabile|[\p{P}=]|of|the|this|program|des|der|programms)$/u;

/** `Die Versionsnummer ist 1.2`, but not `Die Version ist 1.2 GB groß` or `2.5 Mal schneller`. */
function isVersionNear(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  if (next !== undefined && isMeasure(next)) return false;
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    const { lower = '', quantity = null } = items[i] ?? {};
    if (isVersionWord(lower)) return true;
    if (quantity !== null || !between.test(lower)) return false;
  }
  return false;
}

const isMeasure = ({ text, lower }: Item): boolean =>
  /^(?:[%‰°€$£×*]|x|mal|times?|fach|-?fold)$/.test(lower) ||
  unitOfSymbol(text) !== null ||
  (unitOfWord(lower, 'en') ?? unitOfWord(lower, 'de')) !== null ||
  (scaleOf(lower, 'en') ?? scaleOf(lower, 'de')) !== null;

/** `6.0.*`, `6.0.x` */
const isPattern = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.text === '.' &&
  items[at + 1]?.glued === true &&
  /^[*x]$/.test(items[at + 2]?.text ?? '') &&
  items[at + 2]?.glued === true;

/** `older than 0.91`, `LyX < 1.6` */
function isOlder(items: readonly Item[], at: number): boolean {
  const [name, sign] = [items[at - 2], items[at - 1]];
  if (/^(?:than|als)$/.test(sign?.lower ?? '')) return ages.test(name?.lower ?? '');
  return /^[<>]$/.test(sign?.text ?? '') && /^(?:\p{Lu}{3,}|\p{L}*\p{Ll}\p{Lu}\p{L}*)$/u.test(name?.text ?? '');
}

const ages = /^(?:older|newer|earlier|later|älter|neuer|früher|später)$/;

/** `gtkrc-2.0`, but not `mid-2.5`. */
function isJoined(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  return item?.glued === true && item.start - 1 === before?.end && /^\p{Ll}{4,}$/u.test(before.text);
}

/** `(0.5 < x)`: written as programs do, whatever the language. */
const isInFormula = (items: readonly Item[], at: number): boolean =>
  [-1, 1].some(
    (step) => /^[<>]$/.test(items[at + step]?.text ?? '') && /^\p{Ll}$/u.test(items[at + 2 * step]?.text ?? ''),
  );

/** The word before a figure with everything that is joined to it: `Node.js`. */
function nameBefore(items: readonly Item[], at: number): string {
  let first = at - 1;
  while (first > 0 && items[first]?.glued === true && items[first]?.quantity === null) first -= 1;
  return items
    .slice(Math.max(0, first), at)
    .map(({ text }) => text)
    .join('')
    .replace(/^[^\p{L}.]+/u, '');
}

function followsOne(items: readonly Item[], at: number): boolean {
  const digits = items[at - 2]?.quantity?.digits ?? null;
  return digits !== null && links.has(items[at - 1]?.lower ?? '') && isNumbered(items, at - 2, digits);
}
