import { type BySide, overlap, type Pair } from '@gegenlesen/bitext';
import type { Kind, Matter } from '../../read/matter/matter.ts';
import { brokenIn } from './broken.ts';
import type { MatterDifference } from './difference.ts';
import { exchangedMatter } from './exchanged.ts';
import { mayBeAdded, mayBeMissing, mayChange } from './excused.ts';
import { isLocalised } from './localised.ts';
import { numberedAlike } from './numbered.ts';
import { withDoubts } from './replaced.ts';
import { isStandIn } from './stand-ins.ts';
import { withBrokenTags } from './tags.ts';

/** Kinds that are compared together: a command in one text may be marked as code in the other. */
const families: readonly ReadonlySet<Kind>[] = [
  new Set<Kind>(['placeholder']),
  new Set<Kind>(['tag']),
  new Set<Kind>(['code', 'command', 'option', 'identifier', 'path']),
  new Set<Kind>(['address']),
  new Set<Kind>(['shortcut']),
  new Set<Kind>(['escape']),
  new Set<Kind>(['accelerator']),
];
/** Kinds of which both texts must have the same number. For all others, how often does not matter. */
const counted: ReadonlySet<Kind> = new Set<Kind>(['placeholder', 'tag', 'escape']);

/**
 * The differences between the matter of two texts, kind by kind.
 *
 * @param isSingular whether it is the form for one thing of a text with plural forms
 */
export function compareMatter(
  pair: Pair,
  matter: BySide<readonly Matter[]>,
  isSingular: boolean,
): readonly MatterDifference[] {
  if (matter.source.length + matter.target.length === 0) return [];
  const { source, target } = numberedAlike(matter);
  const differences = families.flatMap((family) => {
    const of = (all: readonly Matter[]): readonly Matter[] => all.filter(({ kind }) => family.has(kind));
    const found = differencesIn(pair, of(source), of(target), isSingular);
    return family.has('tag') ? withBrokenTags(found, of(source), of(target)) : found;
  });
  const isWrong = ({ key }: Matter): boolean =>
    differences.some((each) => each.source?.key === key || each.target?.key === key);
  const right = { source: source.filter((each) => !isWrong(each)), target: target.filter((each) => !isWrong(each)) };
  return [...differences.filter((each) => !isInBroken(each, differences)), ...exchangedMatter(pair, right)];
}

/** Whether an accelerator is only the sign of a broken placeholder: `&1`. */
const isInBroken = ({ type, target }: MatterDifference, all: readonly MatterDifference[]): boolean =>
  type === 'added' &&
  target.kind === 'accelerator' &&
  all.some((other) => other.type === 'broken' && overlap(other.target, target));

function differencesIn(
  pair: Pair,
  source: readonly Matter[],
  target: readonly Matter[],
  isSingular: boolean,
): readonly MatterDifference[] {
  const lost = surplusOf(source, target, pair.target.text).filter((each) => !mayChange(pair, each));
  const differences: MatterDifference[] = [];
  const left = [...surplusOf(target, source, pair.source.text)];
  for (const each of lost) {
    const localised = left.findIndex((other) => isLocalised(pair, each, other) || isStandIn(pair, each, other));
    if (localised >= 0) {
      left.splice(localised, 1);
      continue;
    }
    const broken = brokenIn(pair, each);
    const at = left.findIndex((other) => isAlike(each, other));
    const other = left[at];
    if (broken !== null) differences.push({ type: 'broken', source: each, target: broken });
    else if (other !== undefined) {
      left.splice(at, 1);
      differences.push({ type: 'changed', source: each, target: other, isSure: true });
    } else if (!mayBeMissing(pair, each, isSingular))
      differences.push({ type: 'missing', source: each, target: null, isSure: !has(target, each) });
  }
  for (const each of left)
    if (
      !mayBeAdded(each, source) &&
      !differences.some(
        ({ type, target: there }) =>
          type === 'broken' && there !== null && there.start < each.end && each.start < there.end,
      )
    )
      differences.push({ type: 'added', source: null, target: each, isSure: !has(source, each) });
  return withDoubts(pair, differences);
}

/** Whether one can have replaced the other. A key combination is never replaced by a single key. */
const isAlike = (one: Matter, other: Matter): boolean =>
  one.kind === other.kind
    ? one.kind !== 'shortcut' || one.key.includes('+') === other.key.includes('+')
    : !counted.has(one.kind);

const has = (matter: readonly Matter[], { key }: Matter): boolean => matter.some((each) => each.key === key);

/** What the other text lacks. */
function surplusOf(matter: readonly Matter[], others: readonly Matter[], other: string): readonly Matter[] {
  const rest = others.map(({ key }) => key);
  const seen = new Set<string>();
  return matter.filter(({ kind, key, text }) => {
    if (counted.has(kind)) {
      const at = rest.indexOf(key);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    }
    if (seen.has(key)) return false;
    seen.add(key);
    // It may be there unmarked, or inside something else.
    return !rest.includes(key) && (kind === 'shortcut' || kind === 'accelerator' || !isUnmarkedIn(other, kind, text));
  });
}

/** Whether a text has something without marking it, perhaps as a word of a sentence or as part of one. */
function isUnmarkedIn(other: string, kind: Kind, text: string): boolean {
  // `.csproj` is „CSPROJ-Datei“, and `codec` „Codec-Eigenschaft“.
  const word =
    kind === 'path'
      ? /^\*?\.(\p{Ll}+)$/u.exec(text)?.[1]
      : kind === 'code'
        ? /^\p{Ll}{4,}$/u.exec(text)?.[0]
        : undefined;
  if (word !== undefined && beginsWord(word, other.toLowerCase())) return true;
  return isIn(lowered(kind, text).replace(/\(\)$/, ''), lowered(kind, other));
}

/** Whether a text contains another, and not just as part of a longer word. */
function isIn(part: string, text: string): boolean {
  const isLetter = (at: number): boolean => /[\p{L}\d]/u.test(text.charAt(at));
  if (part.includes(' ') && isIn(part.replaceAll(' ', '-'), text)) return true;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (!isLetter(at - 1) && !isLetter(at + part.length)) return true;
  return false;
}

function beginsWord(part: string, text: string): boolean {
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
    if (!/[\p{L}\d]/u.test(text.charAt(at - 1))) return true;
  return false;
}

/** Most systems ignore the case of paths and addresses. */
const lowered = (kind: Kind, text: string): string =>
  kind === 'path' || kind === 'address' ? text.toLowerCase() : text;
