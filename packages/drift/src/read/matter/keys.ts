import { gestures, keys, modifiers } from './key-names.ts';
import type { Matter, Pattern } from './matter.ts';

const canonical = new Map<string, string>(
  Object.entries({ ...modifiers, ...keys, ...gestures }).flatMap(([name, spellings]) =>
    spellings.map((each) => [each.toLowerCase(), name] as const),
  ),
);
const escaped = (each: string): string => each.replace(/[+.]/g, '\\$&');
const inCapitals = (each: string): readonly string[] => [each, each.toUpperCase()];
const inAnyCase = (each: string): readonly string[] => [...inCapitals(each), each.toLowerCase()];
const oneOf = (lists: readonly (readonly string[])[], spellings = inCapitals): string =>
  lists
    .flat()
    .flatMap((each) => [...new Set(spellings(each))])
    .toSorted((one, other) => other.length - one.length)
    .map(escaped)
    .join('|');
const modifier = oneOf(Object.values(modifiers));
const held = oneOf(Object.values(modifiers), inAnyCase);
const gesture = oneOf(Object.values(gestures), inAnyCase);
const functionKey = 'F(?:1\\d|2[0-4]|[1-9])(?!\\d)';
const named = `${oneOf(Object.values(keys))}|${functionKey}`;
const single = '[\\p{L}\\d](?![\\p{L}\\d])|[.,;:\\/#*?=<>´`^°\\\\[\\]](?=[\\s.,;:)]|$)|-(?=[\\s.,;:)]|$)';
/** Modifiers that are hardly ever anything else: a hyphen may join a key to them. */
const plain = 'Ctrl|CTRL|Strg|STRG|Alt|ALT|Shift|SHIFT|Umschalt|UMSCHALT|Umsch|Cmd';
const key = `(?:(?:${named})(?![\\p{L}\\d])(?!(?<=Left|Right) (?:Shift|Ctrl|Control|Alt|Win))|${single}|(?:${gesture})(?![\\p{L}\\d]))`;

/** `ALT F10`, `Ctrl X` */
const spaced = new RegExp(`^(${plain}) (?=F\\d|\\p{Lu}$|\\d$)`, 'u');

/**
 * `Strg+Umschalt+Entf`, `Ctrl-Shift-Del` and `CTRL + SHIFT + DELETE` are the same. What is `Del` on the keyboard of a Mac is the
 * Rücktaste in German.
 */
function keysOf(text: string): string {
  const parts = text
    .replace(spaced, '$1+')
    .replace(/[-‑]?(?: key|Tasten?)(?!\p{L})/gu, '')
    .replace(/-(?=\s?\+)/g, '')
    .replace(/(?<=.)(?:\s?\+\s?(?=.)| und | and |(?<=\p{L})-(?=.))/gu, '\u0000')
    .split('\u0000')
    .map((part) => part.toLowerCase());
  const pressed = parts.map((part) => canonical.get(part) ?? canonical.get(part.replaceAll('-', ' ')) ?? part);
  return pressed
    .map((part) => (part === 'backspace' && pressed.some((other) => /^(?:fn|cmd)$/.test(other)) ? 'delete' : part))
    .toSorted()
    .join('+');
}

const german =
  '(?:(?:[Dd]rück(?:en Sie|en|e|t|st)|[Bb]etätigen Sie|[Hh]alten Sie)(?: (?:kurz|einfach|dann|nun|anschließend|zum \\p{L}+|beim \\p{L}+))?(?: (?:auf|die))?(?: (?:die|Taste))?(?: Taste)? [„“"‚\']?|(?<!\\p{L})[Tt]asten? [„“"‚\']?)';

/** Whether a text may name keys at all: most do not, and one quick look is faster than all patterns. */
export const mayNameKeys = (text: string): boolean =>
  /[+⌘⌥⇧⌃]|[Kk]ey|[Pp]ress|[Hh]it|[Hh]old|[Tt]ap|[Tt]ast|[Dd]rück|[Bb]etätig|[Hh]alten|S(?:trg|TRG|hift|HIFT|pacebar)|C(?:trl|TRL|md)|A(?:lt|LT)|U(?:msch|MSCH)|E(?:ntf|NTF|infg|INFG)|P(?:os1|g)|Back|F\d/.test(
    text,
  );

/** Key combinations, and single keys where the words around them show that a key is meant. */
export const shortcuts: readonly Pattern[] = [
  {
    kind: 'shortcut',
    pattern: new RegExp(`(?<![\\p{L}\\d])(?:(?:${held})-?\\s?\\+\\s?){1,4}${key}`, 'gu'),
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
  {
    kind: 'shortcut',
    pattern: new RegExp(
      `(?<![\\p{L}\\d-])(?:${plain}) (?:${functionKey}|\\p{Lu})(?![\\p{L}\\d.-])|(?<![\\p{L}\\d-])(?:CTRL|STRG|ALT) \\d(?![\\p{L}\\d.])`,
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
      `(?<=${german})(?:${named}|${modifier})(?=[“"”‘'’]?[^\\p{L}\\d-]|$)|(?<![\\p{L}\\d-])(?:${named}|${modifier})(?=[- ]Taste(?!\\p{L}))|(?<![\\p{L}\\d-])(?:${functionKey}|Entf|Einfg|Pos ?1|Esc|Tab|Enter|Umschalt|Strg|Alt)(?= (?:drücken|betätigen|gedrückt|halten|gehalten)(?!\\p{L}))`,
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
  { kind: 'shortcut', pattern: /(?<![\p{L}\d-])(?:shift|ctrl|alt)(?= keys?(?!\p{L}))/gu, keyOf: keysOf },
  {
    kind: 'shortcut',
    pattern: new RegExp(`(?<![\\p{L}\\d-])${functionKey}(?![\\p{L}\\d-]|[.,]\\d)`, 'gu'),
    keyOf: keysOf,
    isCertain: false,
  },
];

const whole = new RegExp(`^(?:(?:${modifier})\\s?[+-]\\s?)*${key}$|^(?:${modifier})$`, 'u');

/** Keys that a text marks as code are compared as keys: `` `Ctrl+C` `` is `` `Strg+C` ``. */
export const asShortcut = (matter: Matter): Matter =>
  matter.kind === 'code' && matter.text.length > 1 && whole.test(matter.text)
    ? { ...matter, kind: 'shortcut', key: keysOf(matter.text) }
    : matter;
