import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commands } from '../src/commands/all.ts';
import type { Command } from '../src/commands/command.ts';
import { bashScript } from '../src/commands/completion/bash.ts';
import { completableCommands } from '../src/commands/completion/completable.ts';
import { fishScript } from '../src/commands/completion/fish.ts';
import { zshScript } from '../src/commands/completion/zsh.ts';
import { keysAt } from '../src/config/keys-at.ts';
import { catalogue, shownOptions } from '../src/options/catalogue.ts';
import { flagsOf, helpOf, isNegative, keyOf, type Option, type Owner } from '../src/options/option.ts';
import { parseOptions } from '../src/options/parse-options.ts';
import { programOf } from '../src/program.ts';

const all: readonly Command[] = commands.flatMap((command) => [command, ...(command.orders ?? [])]);
const program = programOf(() => undefined);
const completable = completableCommands();
const scripts = { bash: bashScript(completable), zsh: zshScript(completable), fish: fishScript(completable) };
const docs = readFileSync(fileURLToPath(new URL('../../../docs/configuration.md', import.meta.url)), 'utf8');

/** Each option once for each way to call a command that takes it. */
const table = (catalogue as readonly Option[]).flatMap((option) =>
  option.commands.map((owner) => ({ owner, name: option.name, option })),
);

const helpFor = (owner: Owner): string => {
  const [name = '', order] = owner.split(' ');
  const command = program.commands.find((each) => each.name() === name);
  const called = order === 'ORDER' ? command?.commands[0] : command;
  return called?.helpInformation().replace(/\s+/g, ' ') ?? '';
};

/** A value for the option, as it is typed, other than its default. */
function exampleOf({ value, name, default: usual }: Option): string {
  if (Array.isArray(value?.offers)) {
    const offered = value.offers.find((each) => each !== usual);
    return name === 'report' ? `${offered}x` : offered;
  }
  const examples: Readonly<Record<string, string>> = {
    n: '7',
    mb: '7',
    seconds: '7',
    share: '0.7',
    columns: 'source=B,target=C',
    tag: 'de',
    pattern: 'a/*.md:b/*.md',
    date: '2024-03-01',
  };
  return examples[value?.shown ?? ''] ?? 'x';
}

test.each(table)('$owner: --$name is in the help', ({ owner, option }) => {
  const help = helpFor(owner);
  expect(help).toContain(`${flagsOf(option).replace(/ <.*/, '')}`);
  // Another way to call the command may show a different form of it.
  const [shown] = shownOptions(all.find(({ owners }) => owners.includes(owner))?.owners ?? []).filter(
    ({ name }) => name === option.name,
  );
  expect(help).toContain(helpOf(shown ?? option));
});

test.each(table)('$owner: --$name is parsed', ({ owner, option }) => {
  const key = keyOf(option);
  const typed = option.value === null ? !isNegative(option) : exampleOf(option);
  const given = { [key]: option.repeatable ? [typed] : typed };
  const parsed: Readonly<Record<string, unknown>> = parseOptions(owner, given);
  const omitted: Readonly<Record<string, unknown>> = parseOptions(owner, {});
  expect(parsed[key]).toBeDefined();
  expect(parsed[key]).not.toEqual(omitted[key] ?? null);
});

test.each(table)('$owner: --$name is completed', ({ owner, name }) => {
  const [command = ''] = owner.split(' ');
  expect(scripts.bash).toMatch(new RegExp(`^ *'${command}.*--${name}[ ']`, 'm'));
  expect(scripts.zsh).toContain(`*--${name}`);
  expect(scripts.fish).toMatch(new RegExp(`__fish_seen_subcommand_from ${command}\\b.* -l ${name} `));
});

test.each(table)('$owner: --$name is in the docs', ({ owner, option }) => {
  const rows = docs.split('\n').filter((row) => row.startsWith(`| \`${flagsOf(option)}\` |`));
  expect(rows.some((row) => row.includes(`\`${owner}\``) && row.includes(helpOf(option)))).toBe(true);
});

test('no command has two options of one name, key or letter', () => {
  const owners = new Set(table.map(({ owner }) => owner));
  for (const owner of owners) {
    const own = table.filter((row) => row.owner === owner).map(({ option }) => option);
    const letters = own.flatMap(({ alias }) => alias ?? []);
    expect([owner, new Set(own.map(keyOf)).size]).toEqual([owner, own.length]);
    expect([owner, new Set(letters).size]).toEqual([owner, letters.length]);
  }
});

test('what an option excludes is an option of the same command', () => {
  const wrong = table.filter(({ owner, option }) =>
    option.excludes?.some((name) => table.every((row) => row.owner !== owner || row.name !== name)),
  );
  expect(wrong).toEqual([]);
});

test('every key that an option names is one of the configuration', () => {
  const keys = (catalogue as readonly Option[]).flatMap(({ config }) => config ?? []);
  expect(keys).toContain('gate.minScore');
  expect(keys.filter((key) => !isKey(key))).toEqual([]);
});

function isKey(key: string): boolean {
  const path = key.split('.');
  return keysAt(path.slice(0, -1)).includes(path.at(-1) ?? '');
}

test('every command names options that are its own', () => {
  const owners = new Set(all.flatMap((command) => command.owners));
  expect(table.filter(({ owner }) => !owners.has(owner))).toEqual([]);
});
