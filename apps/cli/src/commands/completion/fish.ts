import type { Choices, CompletableCommand, CompletableOption } from './completable.ts';

/** A script for fish. */
export const fishScript = (commands: readonly CompletableCommand[]): string => `# Completion for gegenlesen
complete -c gegenlesen -f
${[
  ...commands.map(({ name, summary }) => line('__fish_use_subcommand', `-a ${name} -d ${quoted(summary)}`)),
  line('__fish_use_subcommand', "-s V -l version -d 'show the version'"),
  line('__fish_use_subcommand', "-s h -l help -d 'show this help'"),
  ...commands.flatMap((command) => linesOf(command)),
].join('\n')}
`;

function linesOf({ name, options, operands, orders }: CompletableCommand): readonly string[] {
  const [command = '', order] = name.split(' ');
  const within = `__fish_seen_subcommand_from ${order ?? command}`;
  const isHere = order === undefined ? within : `__fish_seen_subcommand_from ${command}; and ${within}`;
  const words = orders.map((each) => each.name.slice(name.length + 1));
  const isAlone = words.length === 0 ? isHere : `${isHere}; and not __fish_seen_subcommand_from ${words.join(' ')}`;
  return [
    ...(operands === 'nothing' ? [] : [line(isAlone, offers(operands))]),
    ...orders.map((each, i) => line(isAlone, `-a ${words[i]} -d ${quoted(each.summary)}`)),
    ...options.map((option) => line(isAlone, optionOf(option))),
    ...orders.flatMap(linesOf),
  ];
}

function optionOf({ names, help, value }: CompletableOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
  const takes = value === null ? '' : ` ${offers(value, 'value')}`;
  return `${flags.join(' ')}${takes} -d ${quoted(help)}`;
}

/** `-r` if a value must follow; without it, the option is completed alone. */
function offers(choices: Choices, of: 'value' | 'operand' = 'operand'): string {
  const required = of === 'value' ? '-r ' : '';
  if (choices === 'files') return `${required}-F`;
  if (choices === 'folders') return `${required}-f -a '(__fish_complete_directories)'`;
  return choices === 'nothing' ? `${required}-f` : `${required}-f -a ${quoted(choices.join(' '))}`;
}

const line = (condition: string, what: string): string => `complete -c gegenlesen -n '${condition}' ${what}`;

const quoted = (text: string): string => `'${text.replace(/['\\]/g, '\\$&')}'`;
