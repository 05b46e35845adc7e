import { isOwnFunctionWord, type Tongue, wordList } from '@gegenlesen/bitext';
import { type Bilingual, originalOf, translationOf } from '../../read/sides.ts';

const word = String.raw`\p{Ll}[\p{Ll}\d_-]*`;
const name = String.raw`<[\p{L}\d][\p{L}\d _|-]*>|\[[^\[\]\n]+\]|\p{Lu}[\p{Lu}\d_-]+(?:\.{3})?`;
/** A command, perhaps with subcommands, and what it takes: `help commands`, `playercolor <player-name> <color>`. */
const line = new RegExp(`^(?<command>${word}(?: ${word}){0,2})(?<names>(?: (?:${name}))*)$`, 'u');
const everyName = new RegExp(name, 'gu');
/** Messages about what a program does begin like this: `loading <file>`. */
const participle = /(?:ing|ed)$/;
/** Names in capitals that translators also keep. */
const usual = wordList(
  'ARG ARGS CMD COMMAND DIR DIRECTORY FILE FILES HOST ID NAME NUM NUMBER OPTIONS PATH PATTERN USER',
);

/** Whether the original is the synopsis of a command, where only what the reader is to replace is translated: `tiles FILE`. */
export function isSynopsis(sides: Bilingual): boolean {
  const lines = originalOf(sides)
    .written.split('\n')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => line.exec(each)?.groups ?? {});
  const names = lines.flatMap(({ names: written = '' }) => written.match(everyName) ?? []);
  if (names.length === 0) return false;
  const kept = new Set(translationOf(sides).written.split(/\s+/));
  return (
    names.every((each) => /^[<[]/.test(each) || usual.has(each) || !kept.has(each)) &&
    lines.every(({ command = '' }) => isCommand(command, sides.original))
  );
}

const isCommand = (command: string, lang: Tongue): boolean =>
  command !== '' &&
  !participle.test(command.split(' ', 1)[0] ?? '') &&
  !command.split(' ').some((each) => isOwnFunctionWord(each, lang));
