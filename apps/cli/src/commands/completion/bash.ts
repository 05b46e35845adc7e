import type { Choices, CompletableCommand, CompletableOption } from './completable.ts';

/** A script for bash 3.2 and later. */
export const bashScript = (
  commands: readonly CompletableCommand[],
): string => `# Completion for gegenlesen: source it in ~/.bashrc
_gegenlesen_offer() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen "$@" -- "$current")
}

_gegenlesen_offer_paths() {
  compopt -o filenames 2>/dev/null
  _gegenlesen_offer "$@"
}

_gegenlesen() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  # \`--format=json\` is three words to bash.
  if [[ $current == = ]]; then current=''; elif [[ $previous == = ]]; then previous=\${COMP_WORDS[COMP_CWORD-2]}; fi
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    ${offer([...commands.map(({ name }) => name), '--help', '--version'])}
    return
  fi
${commands.flatMap(({ name, orders }) => (orders.length === 0 ? [] : [orderLines(name, orders)])).join('')}
  case "$command $previous" in
${all(commands).flatMap(valueCases).join('\n')}
  esac
  if [[ $current == -* ]]; then
    case $command in
${all(commands)
  .map(({ name, options }) => `      '${name}') ${offer(options.flatMap(({ names }) => names))} ;;`)
  .join('\n')}
    esac
    return
  fi
  case $command in
${all(commands)
  .map(({ name, operands }) => `    '${name}') ${offer(operands)} ;;`)
  .join('\n')}
  esac
}

complete -F _gegenlesen gegenlesen
`;

const all = (commands: readonly CompletableCommand[]): readonly CompletableCommand[] =>
  commands.flatMap((command) => [command, ...command.orders]);

/** What follows `batch` is one of its subcommands, or a place like any other. */
const orderLines = (name: string, orders: readonly CompletableCommand[]): string => {
  const words = orders.map((order) => order.name.slice(name.length + 1));
  return `  if [[ $command == ${name} ]]; then
    if ((COMP_CWORD == 2)) && [[ $current != -* ]]; then
      _gegenlesen_offer_paths -f -W '${words.join(' ')}'
      return
    fi
    case \${COMP_WORDS[2]} in ${words.join('|')}) command="${name} \${COMP_WORDS[2]}" ;; esac
  fi
`;
};

/** One case for each option with a value, and one for all whose values are not known. */
function valueCases({ name, options }: CompletableCommand): readonly string[] {
  const patterns = ({ names }: CompletableOption): readonly string[] => names.map((option) => `'${name} ${option}'`);
  const unknown = options.filter(({ value }) => value === 'nothing').flatMap(patterns);
  const known = options.flatMap((option) =>
    option.value === null || option.value === 'nothing'
      ? []
      : [`    ${patterns(option).join('|')}) ${offer(option.value)}; return ;;`],
  );
  return unknown.length === 0 ? known : [...known, `    ${unknown.join('|')}) return ;;`];
}

function offer(choices: Choices): string {
  if (choices === 'files') return '_gegenlesen_offer_paths -f';
  if (choices === 'folders') return '_gegenlesen_offer_paths -d';
  return choices === 'nothing' ? ':' : `_gegenlesen_offer -W '${choices.join(' ')}'`;
}
