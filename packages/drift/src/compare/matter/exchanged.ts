import type { BySide, Pair } from '@gegenlesen/bitext';
import { tongueOf } from '@gegenlesen/bitext';
import type { Kind, Matter } from '../../read/matter/matter.ts';
import type { MatterDifference } from './difference.ts';
import { agreementOf, roleOf } from './roles.ts';

type Exchanged = Extract<MatterDifference, { readonly type: 'exchanged' }>;

const movable: ReadonlySet<Kind> = new Set<Kind>([
  'placeholder',
  'code',
  'command',
  'option',
  'identifier',
  'path',
  'address',
  'shortcut',
]);
/** Words of the shorter text. In longer ones, the words around a place prove too little. */
const longest = 12;
/** By how much two places must fit better crosswise, in points of `agreementOf`. */
const clearly = 2;

/**
 * Values, files or constants in each other’s place: both texts have them exactly once, and the words around them fit only
 * crosswise. Unnumbered values of different types are exchanged if their order changed.
 */
export function exchangedMatter(pair: Pair, { source, target }: BySide<readonly Matter[]>): readonly Exchanged[] {
  const inOrder = unnumberedInOrder(source, target);
  if (inOrder.length > 0) return inOrder;
  const tongue = tongueOf(pair.source.lang);
  const words = Math.min(...[pair.source, pair.target].map(({ text }) => text.split(/\s+/).length));
  if (words > longest || tongue === null || tongueOf(pair.target.lang) === tongue) return [];
  const couples = couplesOf(source, target).map((couple) => ({
    ...couple,
    from: roleOf(pair.source, couple.source),
    to: roleOf(pair.target, couple.target),
  }));
  return couples.flatMap((one, i) =>
    couples.slice(i + 1).flatMap((other): readonly Exchanged[] => {
      if (one.source.kind !== other.source.kind) return [];
      const straight = agreementOf(one.from, one.to, tongue) + agreementOf(other.from, other.to, tongue);
      const crosswise = agreementOf(one.from, other.to, tongue) + agreementOf(other.from, one.to, tongue);
      if (crosswise <= 0 || crosswise - straight < clearly) return [];
      return [{ type: 'exchanged', source: one.source, target: other.target }];
    }),
  );
}

/** What both texts have exactly once. */
function couplesOf(source: readonly Matter[], target: readonly Matter[]): readonly BySide<Matter>[] {
  const [here, there] = [onlyOnes(source), onlyOnes(target)];
  return source.flatMap((each) => {
    const counterpart = there.get(each.key) ?? null;
    // The order of names like `NuGet` proves nothing.
    const isPlain = each.isCertain || /^(?:true|false|null|none|-?\d)$/.test(each.text);
    return isPlain && movable.has(each.kind) && here.get(each.key) === each && counterpart !== null
      ? [{ source: each, target: counterpart }]
      : [];
  });
}

/** What has a key of its own, by that key; null for a key that several have. */
function onlyOnes(matter: readonly Matter[]): ReadonlyMap<string, Matter | null> {
  const ones = new Map<string, Matter | null>();
  for (const each of matter) ones.set(each.key, ones.has(each.key) ? null : each);
  return ones;
}

/** `%s … %d` may not become `%d … %s`: the program fills them in by order. */
function unnumberedInOrder(source: readonly Matter[], target: readonly Matter[]): readonly Exchanged[] {
  const unnumbered = ({ kind, key }: Matter): boolean => kind === 'placeholder' && /^%[a-zA-Z@]$/.test(key);
  const [from, to] = [source.filter(unnumbered), target.filter(unnumbered)];
  const keys = (matter: readonly Matter[]): string =>
    matter
      .map(({ key }) => key)
      .toSorted()
      .join(' ');
  if (keys(from) !== keys(to)) return [];
  const at = from.findIndex(({ key }, i) => to[i]?.key !== key);
  const [one, other] = [from[at], to[at]];
  return one === undefined || other === undefined ? [] : [{ type: 'exchanged', source: one, target: other }];
}
