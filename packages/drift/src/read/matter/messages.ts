import type { Matter } from './matter.ts';

const opening = /\{\s*([\p{L}\d_.$-]+)\s*,\s*(plural|select|selectordinal|\p{L}+)\s*,(?:\s*offset:\d+)?(?=[^{}]*\{)/gu;
const selector = /\s*(=?[\p{L}\d_.-]+)\s*\{/uy;
const plurals = /^(?:zero|one|two|few|many|other|=\d+)$/;

/**
 * The syntax of ICU messages: in `{count, plural, one {# day} other {# days}}`, everything but the texts of the branches.
 * Only the first piece is compared. Its key has the argument, the type and, for `select`, the names of the branches.
 */
export function readMessages(text: string): readonly Matter[] {
  const found: Matter[] = [];
  for (const match of text.matchAll(opening)) {
    const [head, argument = '', type = ''] = match;
    const pieces = branchesOf(text, match.index + head.length);
    if (pieces === null) continue;
    const { names, frames } = pieces;
    const wrong = names.filter((name) => !plurals.test(name));
    const isPlural = /^(?:plural|selectordinal)$/.test(type);
    const branches = type === 'select' ? names.toSorted() : isPlural ? wrong : [type];
    const frame = (start: number, end: number): Matter => ({
      ...{ start, end, text: text.slice(start, end), isCertain: true },
      ...{ kind: 'frame', key: '' },
    });
    const first = frame(match.index, frames[0]?.end ?? match.index + head.length);
    found.push({ ...first, kind: 'placeholder', key: [`{${argument},${type}`, ...branches].join(' ') });
    found.push(
      ...frames.slice(1).map(({ start, end }) => frame(start, end)),
      ...(isPlural ? numbersIn(text, frames) : []),
    );
  }
  return found;
}

/** The `#` of a plural, each of which shows its number. Only the first is compared, as branches may spell it out. */
function numbersIn(text: string, frames: Branches['frames']): readonly Matter[] {
  const branches = frames.slice(1).map(({ start }, i) => ({ start: frames[i]?.end ?? start, end: start }));
  return branches
    .flatMap(({ start, end }) => [...text.slice(start, end).matchAll(/#/g)].map(({ index }) => start + index))
    .map((start, i) => ({
      ...{ start, end: start + 1, text: '#', key: '#', isCertain: true },
      kind: i === 0 ? 'placeholder' : 'frame',
    }));
}

interface Branches {
  readonly names: readonly string[];
  readonly frames: readonly { readonly start: number; readonly end: number }[];
}

/** Reads branches from an offset on: their names, and the syntax around their texts. Null if the braces do not match. */
function branchesOf(text: string, from: number): Branches | null {
  const names: string[] = [];
  const frames: { start: number; end: number }[] = [];
  let at = from;
  let start = from;
  for (;;) {
    selector.lastIndex = at;
    const match = selector.exec(text);
    if (match === null) break;
    names.push(match[1] ?? '');
    at = selector.lastIndex;
    frames.push({ start, end: at });
    let depth = 1;
    while (depth > 0 && at < text.length) {
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
      at += 1;
    }
    if (depth > 0) return null;
    start = at - 1;
  }
  const close = /^\s*\}/.exec(text.slice(at));
  if (names.length === 0 || close === null) return null;
  frames.push({ start, end: at + close[0].length });
  return { names, frames };
}
