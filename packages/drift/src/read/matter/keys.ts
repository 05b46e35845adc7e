import type { Matter, Pattern } from './matter.ts';

/** The names of keys in both languages, by the name in `Matter.key`. */
const modifiers: Readonly<Record<string, readonly string[]>> = {
  ctrl: ['Ctrl', 'Control', 'Strg', 'Steuerung', '⌃'],
  shift: ['Shift', 'Umschalttaste', 'Umschalt', 'Umsch', '⇧'],
  alt: ['Alt', 'Option', 'Wahltaste', 'Wahl', '⌥'],
  cmd: ['Cmd', 'Command', 'Befehlstaste', 'Befehl', '⌘'],
  win: ['Windows-Taste', 'Windows key', 'Windows', 'Win', 'Super', 'Meta'],
  altgr: ['AltGr', 'Alt Gr', 'Alt-Gr'],
  fn: ['Fn'],
};
const keys: Readonly<Record<string, readonly string[]>> = {
  delete: ['Delete', 'Del', 'Entf', 'Entfernen', 'Entfernungstaste'],
  insert: ['Insert', 'Ins', 'Einfg', 'Einfügetaste'],
  enter: ['Enter', 'Return', 'Eingabetaste', 'Eingabe', 'Zeilenschalter', '↵', '⏎'],
  esc: ['Escape', 'Esc'],
  tab: ['Tabulatortaste', 'Tabulator', 'Tabtaste', 'Tab', '⇥'],
  space: ['Space bar', 'Spacebar', 'Space', 'space bar', 'spacebar', 'Leertaste', 'Leer'],
  backspace: ['Backspace', 'Rücktaste', 'Rückschritttaste', 'Löschtaste', 'Rückschritt', 'Rück', '⌫'],
  home: ['Home', 'Pos1', 'POS1', 'Pos 1'],
  end: ['End', 'Ende'],
  pageup: ['Page Up', 'PageUp', 'PgUp', 'Page up', 'Bild auf', 'Bild-auf', 'Bild↑', 'Bild ↑', 'Bild nach oben'],
  pagedown: [
    'Page Down',
    'PageDown',
    'PgDn',
    'PgDown',
    'Page down',
    'Bild ab',
    'Bild-ab',
    'Bild↓',
    'Bild ↓',
    'Bild nach unten',
  ],
  up: [
    'Up Arrow',
    'Arrow Up',
    'up arrow',
    'Up arrow',
    'Up',
    'Pfeil nach oben',
    'Nach-oben',
    'Nach oben',
    'Aufwärtspfeil',
    'obere Pfeiltaste',
    'Pfeiltaste nach oben',
    'Pfeiltaste oben',
    'Pfeil auf',
    'Pfeil hoch',
    'Auf',
    '↑',
  ],
  down: [
    'Down Arrow',
    'Arrow Down',
    'down arrow',
    'Down arrow',
    'Down',
    'Pfeil nach unten',
    'Nach-unten',
    'Nach unten',
    'Abwärtspfeil',
    'untere Pfeiltaste',
    'Pfeiltaste nach unten',
    'Pfeiltaste unten',
    'Pfeil ab',
    'Pfeil runter',
    'Ab',
    '↓',
  ],
  left: [
    'Left Arrow',
    'Arrow Left',
    'left arrow',
    'Left arrow',
    'Left',
    'Pfeil nach links',
    'Nach-links',
    'Nach links',
    'Linkspfeil',
    'linke Pfeiltaste',
    'linken Pfeiltaste',
    'Pfeiltaste nach links',
    'Pfeiltaste links',
    'Pfeil links',
    'Links',
    '←',
  ],
  right: [
    'Right Arrow',
    'Arrow Right',
    'right arrow',
    'Right arrow',
    'Right',
    'Pfeil nach rechts',
    'Nach-rechts',
    'Nach rechts',
    'Rechtspfeil',
    'rechte Pfeiltaste',
    'rechten Pfeiltaste',
    'Pfeiltaste nach rechts',
    'Pfeiltaste rechts',
    'Pfeil rechts',
    'Rechts',
    '→',
  ],
  print: ['Print Screen', 'PrintScreen', 'PrtScn', 'PrtSc', 'Print', 'Drucktaste', 'Druck'],
  pause: ['Pause'],
  capslock: ['Caps Lock', 'CapsLock', 'Feststelltaste'],
  numlock: ['Num Lock', 'NumLock', 'Num-Taste', 'Num'],
  scrolllock: ['Scroll Lock', 'ScrollLock', 'Rollen'],
  plus: ['Plus', '+', 'plus'],
  minus: ['Minus', 'minus'],
};

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
