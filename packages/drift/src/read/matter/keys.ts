import { keys, modifiers } from './key-names.ts';
import type { Matter, Pattern } from './matter.ts';

const canonical = new Map<string, string>(
  Object.entries({ ...modifiers, ...keys }).flatMap(([name, spellings]) =>
    spellings.map((each) => [each.toLowerCase(), name] as const),
  ),
);
const escaped = (each: string): string => each.replace(/[+]/g, '\\+');
const oneOf = (lists: readonly (readonly string[])[]): string =>
  lists
    .flat()
    .flatMap((each) => [...new Set([each, each.toUpperCase()])])
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');
const modifier = oneOf(Object.values(modifiers));
const named = `${oneOf(Object.values(keys))}|F(?:1\\d|2[0-4]|[1-9])(?!\\d)`;
const single = '[\\p{L}\\d](?![\\p{L}\\d])|[.,;:\\/#*?=<>´`^°\\\\[\\]](?=[\\s.,;:)]|$)|-(?=[\\s.,;:)]|$)';
/** Modifiers that are hardly ever anything else: a hyphen may join a key to them. */
const plain = 'Ctrl|CTRL|Strg|STRG|Alt|ALT|Shift|SHIFT|Umschalt|UMSCHALT|Umsch|Cmd';
const key = `(?:(?:${named})(?![\\p{L}\\d])(?!(?<=Left|Right) (?:Shift|Ctrl|Control|Alt|Win))|${single})`;

/** `Strg+Umschalt+Entf`, `Ctrl-Shift-Del` and `CTRL + SHIFT + DELETE` are the same. */
function keysOf(text: string): string {
  const parts = text
    .replace(/[-‑]?(?: key|Tasten?)(?!\p{L})/gu, '')
    .replace(/-(?=\s?\+)/g, '')
    .replace(/(?<=.)(?:\s?\+\s?(?=.)| und | and |(?<=\p{L})-(?=.))/gu, '\u0000')
    .split('\u0000')
    .map((part) => part.toLowerCase());
  return parts
    .map((part) => canonical.get(part) ?? canonical.get(part.replaceAll('-', ' ')) ?? part)
    .toSorted()
    .join('+');
}

const german =
  '(?:(?:[Dd]rück(?:en Sie|en|e|t|st)|[Bb]etätigen Sie|[Hh]alten Sie)(?: (?:kurz|einfach|dann|nun|anschließend|zum \\p{L}+|beim \\p{L}+))?(?: (?:auf|die))?(?: (?:die|Taste))?(?: Taste)? [„“"‚\']?|(?<!\\p{L})[Tt]asten? [„“"‚\']?)';

/** Whether a text may name keys at all: most do not, and one quick look is faster than all patterns. */
export const mayNameKeys = (text: string): boolean =>
  /[+⌘⌥⇧⌃]|[Kk]ey|[Pp]ress|[Hh]it|[Hh]old|[Tt]ap|[Tt]ast|[Dd]rück|[Bb]etätig|[Hh]alten|S(?:trg|TRG|hift|HIFT|pacebar)|C(?:trl|TRL|md)|A(?:lt|LT)|U(?:msch|MSCH)|E(?:ntf|NTF|infg|INFG)|P(?:os1|g)|Back/.test(
    text,
  );

/** Key combinations, and single keys where the words around them show that a key is meant. */
export const shortcuts: readonly Pattern[] = [
  {
    kind: 'shortcut',
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:(?:${modifier})-?\\s?\\+\\s?){1,4}${key}`, 'gu'),
    keyOf: keysOf,
  },
  {
    kind: 'shortcut',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?:${plain})-){1,4}(?:(?:${named})(?![\\p{L}\\d-])|[\\p{Lu}\\d](?![\\p{L}\\d-]))`,
      'gu',
    ),
    keyOf: keysOf,
  },
  { kind: 'shortcut', pattern: /[⌘⌥⇧⌃]+\s?[\p{Lu}\d](?![\p{L}\d])/gu },
  {
    kind: 'shortcut',
    pattern: new RegExp(
      `(?<=(?:[Pp]ress(?:ing|es|ed)?|[Hh]it|[Hh]old(?: down)?|[Tt]ap)(?: the)? )(?:${named}|${modifier})(?= key|[^\\p{L}\\d-]|$)(?! (?:button|link|icon|menu|option|tab|screen|page)(?!\\p{L}))`,
      'gu',
    ),
    keyOf: keysOf,
  },
  {
    kind: 'shortcut',
    pattern: new RegExp(`(?<![\\p{L}\\d-])(?:${named}|${modifier})(?= keys?(?!\\p{L}))`, 'gu'),
    keyOf: keysOf,
  },
  {
    kind: 'shortcut',
    pattern: new RegExp(
      `(?<=${german})(?:${named}|${modifier})(?=[“"”‘'’]?[^\\p{L}\\d-]|$)|(?<![\\p{L}\\d-])(?:${named}|${modifier})(?=-Taste(?!\\p{L}))`,
      'gu',
    ),
    keyOf: keysOf,
  },
  {
    kind: 'shortcut',
    pattern:
      /(?<![\p{L}\d-])(?:Entf|ENTF|Einfg|EINFG|Strg|STRG|Ctrl|CTRL|Umschalttaste|Eingabetaste|Leertaste|Rücktaste|Feststelltaste|(?:rechten?|linken?|obere|untere) Pfeiltaste|Pfeiltaste (?:nach )?(?:rechts|links|oben|unten)|Pos1|AltGr|PgUp|PgDn|Backspace|Spacebar|F(?:1[0-2]|[1-9])(?=-Taste| key))(?![\p{L}\d])/gu,
    keyOf: keysOf,
  },
];

const whole = new RegExp(`^(?:(?:${modifier})\\s?[+-]\\s?)*${key}$|^(?:${modifier})$`, 'u');

/** Keys that a text marks as code are compared as keys: `` `Ctrl+C` `` is `` `Strg+C` ``. */
export const asShortcut = (matter: Matter): Matter =>
  matter.kind === 'code' && matter.text.length > 1 && whole.test(matter.text)
    ? { ...matter, kind: 'shortcut', key: keysOf(matter.text) }
    : matter;
