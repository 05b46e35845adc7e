import type { Choices, CompletableCommand, CompletableOption } from './completable.ts';

/** A script for zsh, to be sourced after compinit or put into a folder of fpath as `_gegenlesen`. */
export const zshScript = (commands: readonly CompletableCommand[]): string => `#compdef gegenlesen
_gegenlesen() {
  local curcontext="$curcontext" state
  local -a commands
  _arguments -C '(- *)'{-h,--help}'[show this help]' '(- *)'{-V,--version}'[show the version]' '1: :->command' '*:: :->rest'
  if [[ $state == command ]]; then
    commands=(
${commands.map(({ name, summary }) => `      ${quoted(`${name}:${summary}`)}`).join('\n')}
    )
    _describe command commands
    return
  fi
  case $words[1] in
${commands.map((command) => caseOf(command.name, command)).join('\n')}
  esac
}

if [[ $funcstack[1] == _gegenlesen ]]; then _gegenlesen "$@"; else compdef _gegenlesen gegenlesen; fi
`;

function caseOf(label: string, { name, options, operands, orders }: CompletableCommand, before = ''): string {
  const specs = options.flatMap(specsOf);
  const places = operands === 'nothing' ? [] : [quoted(`*:${name}:${action(operands)}`)];
  const args = [...specs, ...places].map((spec) => ` \\\n        ${spec}`).join('');
  if (orders.length === 0) return `    ${label})\n${before}      _arguments${args} ;;`;
  const words = orders.map((order) => order.name.slice(name.length + 1));
  const inner = orders.map((order, i) => caseOf(words[i] ?? '', order, '      shift words; ((CURRENT--))\n'));
  return `    ${label})
      case $words[2] in
${inner.map((each) => each.replace(/^/gm, '    ')).join('\n')}
        *)
          ((CURRENT == 2)) && compadd -- ${words.join(' ')}
          _arguments${args} ;;
      esac ;;`;
}

/** One for each name: `--out[…]:value:_files`. */
const specsOf = ({ names, help, value }: CompletableOption): readonly string[] =>
  names.map((name) => {
    const takes = value === null ? '' : `:value:${action(value)}`;
    const separator = value !== null && name.startsWith('--') ? '=' : '';
    return quoted(`*${name}${separator}[${help.replace(/[[\]\\]/g, '\\$&')}]${takes}`);
  });

function action(choices: Choices): string {
  if (choices === 'files') return '_files';
  if (choices === 'folders') return '_files -/';
  return choices === 'nothing' ? ' ' : `(${choices.join(' ')})`;
}

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
