import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, gegenlesen } from './gegenlesen.ts';

type Shell = 'bash' | 'zsh' | 'fish';

const programs: Readonly<Record<Shell, string>> = {
  bash: 'bash',
  zsh: process.env.ZSH_PROGRAM ?? 'zsh',
  fish: process.env.FISH_PROGRAM ?? 'fish',
};
/** What a person types before the tab key, and what the shell completes its last word to. */
const cases: readonly (readonly [typed: string, completed: string])[] = [
  ['comp', 'completion'],
  ['conv', 'convert'],
  ['convert --to xliff-', 'xliff-1.2'],
  ['convert mill.e', 'mill.en.txt'],
  ['completion zs', 'zsh'],
  ['check --min', '--min-score'],
  ['check --format markd', 'markdown'],
  ['check -f markd', 'markdown'],
  ['check --fail-on nev', 'never'],
  ['check mill.e', 'mill.en.txt'],
  ['check mill.en.txt mill.d', 'mill.de.txt'],
  ['check --glossary ter', 'terms of art.csv'],
  ['check mill.en.txt mill.de.txt --stri', '--strict-exceptions'],
  ['batch stat', 'status'],
  ['batch status --que', '--queue'],
  ['batch --out rep', 'reports/'],
  ['init rep', 'reports/'],
  ['explain number-form', 'number-format'],
  ['stale --fail-on susp', 'suspected'],
];

/** A folder with files to complete, and the script for a shell. */
async function folderFor(shell: Shell): Promise<string> {
  const { stdout } = await gegenlesen(['completion', shell]);
  return folderWith({
    'mill.en.txt': '',
    'mill.de.txt': '',
    'terms of art.csv': '',
    'reports/a.json': '',
    'reports.txt': '',
    '.completion': stdout,
  });
}

const run = (shell: Shell, cwd: string, script: string, args: readonly string[]): readonly string[] => {
  writeFileSync(join(cwd, '.test'), script);
  const output = execFileSync(programs[shell], [...(shell === 'zsh' ? ['-f'] : []), '.test', ...args], { cwd });
  return output.toString().trimEnd().split('\n');
};

test('bash completes them', async () => {
  const script = `source .completion
for line; do
  read -ra COMP_WORDS <<< "gegenlesen $line"
  COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
  _gegenlesen
  (IFS='|'; echo "\${COMPREPLY[*]}")
done`;
  const completed = run('bash', await folderFor('bash'), script, lines());
  // bash itself adds the slash after a folder.
  expect(completed).toEqual(cases.map(([, word]) => word.replace('/', '')));
});

test('bash completes the value behind =, and offers all names of an enumeration', async () => {
  const script = `source .completion
COMP_WORDS=(gegenlesen check --format = markd) COMP_CWORD=4; _gegenlesen; echo "\${COMPREPLY[*]}"
COMP_WORDS=(gegenlesen check --format = '') COMP_CWORD=3; _gegenlesen; echo "\${COMPREPLY[*]}"
COMP_WORDS=(gegenlesen align --format '') COMP_CWORD=3; _gegenlesen; echo "\${COMPREPLY[*]}"
COMP_WORDS=(gegenlesen check --min-score '') COMP_CWORD=3; _gegenlesen; echo "\${#COMPREPLY[*]}"`;
  const [value, all, names, unknown] = run('bash', await folderFor('bash'), script, []);
  expect(value).toBe('markdown');
  expect(all).toMatch(/^text json jsonl /);
  expect(names).toBe('text jsonl tmx xliff xliff-1.2 tsv csv xlsx docx');
  expect(unknown).toBe('0');
});

test('zsh completes them', async () => {
  const script = `zmodload zsh/zpty
zpty shell "zsh -f -i"
zpty -w shell "PS1=; autoload -Uz compinit; compinit -u -D; source ./.completion; show() { print; print -r -- \\"<<\\$BUFFER>>\\"; BUFFER=; }; zle -N show; bindkey '^T' show; print RE''ADY"
zpty -r -m shell out '*READY*'
for line; do
  zpty -w -n shell "gegenlesen $line"$'\\t\\x14'
  zpty -r -m shell out '*<<*>>*'
  print -r -- "\${\${out##*<<}%%>>*}"
done`;
  const completed = run('zsh', await folderFor('zsh'), script, lines());
  expect(completed.map((line) => line.trimEnd().replace(/=$/, '').replaceAll('\\ ', ' '))).toEqual(
    cases.map(([typed, word]) => `gegenlesen ${typed.replace(/\S*$/, word)}`),
  );
});

test('fish completes them', async () => {
  const script = `source .completion
for line in $argv; complete -C "gegenlesen $line" | string replace -r '\\t.*' '' | string join '|'; end
true`;
  expect(run('fish', await folderFor('fish'), script, lines())).toEqual(cases.map(([, word]) => word));
});

test.each([
  [[], 'completion: needs a shell; choose one of bash, zsh, fish'],
  [['bsh'], 'bsh: is not a supported shell; did you mean `bash`?'],
])('completion %j is a wrong call', async (args, message) => {
  expect(await gegenlesen(['completion', ...args])).toEqual({
    status: 2,
    stdout: '',
    stderr: `gegenlesen: ${message}\n`,
  });
});

const lines = (): readonly string[] => cases.map(([typed]) => typed);
