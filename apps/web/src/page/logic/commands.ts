/** What a person can do with one key. */
export type Command =
  | 'next'
  | 'previous'
  | 'confirm'
  | 'dismiss'
  | 'dismissWords'
  | 'reason'
  | 'note'
  | 'edit'
  | 'undo'
  | 'nextDocument'
  | 'previousDocument'
  | 'alignment'
  | 'search'
  | 'flagged'
  | 'order'
  | 'shade'
  | 'history'
  | 'theme'
  | 'help';

/** All keys, in the order of the help. */
export const commandKeys: readonly (readonly [key: string, command: Command])[] = [
  ['j', 'next'],
  ['k', 'previous'],
  ['c', 'confirm'],
  ['d', 'dismiss'],
  ['D', 'dismissWords'],
  ['r', 'reason'],
  ['n', 'note'],
  ['e', 'edit'],
  ['u', 'undo'],
  [']', 'nextDocument'],
  ['[', 'previousDocument'],
  ['a', 'alignment'],
  ['/', 'search'],
  ['f', 'flagged'],
  ['s', 'order'],
  ['w', 'shade'],
  ['h', 'history'],
  ['t', 'theme'],
  ['?', 'help'],
];

/** The parts of a keyboard event that matter. */
export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** Whether the key is held down, and the event repeats. */
  readonly repeat: boolean;
}

/** The focus: in a field a letter is a letter, and a dialog has separate keys. */
export type Focus = 'page' | 'field' | 'dialog';

const steps: readonly Command[] = ['next', 'previous'];

/** The command of a key; null if the key means something else there. Only steps repeat while a key is held down. */
export function commandOf(pressed: Pressed, focus: Focus, areLettersOn: boolean): Command | null {
  if (pressed.metaKey || pressed.ctrlKey || focus !== 'page') return null;
  const found = commandKeys.find(([key]) => key === pressed.key)?.[1] ?? null;
  if (found === null || (pressed.repeat && !steps.includes(found))) return null;
  // On German keyboards, [ and ] need AltGr, which some systems report as Alt.
  if (pressed.altKey && !'[]'.includes(pressed.key)) return null;
  return areLettersOn || found === 'help' ? found : null;
}
