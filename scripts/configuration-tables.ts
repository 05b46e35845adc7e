import { Config } from '../apps/cli/src/config/schema.ts';
import { catalogue } from '../apps/cli/src/options/catalogue.ts';
import { flagsOf, helpOf, type Option } from '../apps/cli/src/options/option.ts';

const options: readonly Option[] = catalogue;

/** A page with its tables of keys and of options replaced, between the comments that mark them. */
export const withTables = (page: string): string =>
  replaced(replaced(page, 'keys', keysTable()), 'options', optionsTable());

function replaced(page: string, name: string, table: string): string {
  const begin = `<!-- ${name}: written by "npm run docs" -->`;
  const end = `<!-- end of ${name} -->`;
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`docs/configuration.md lacks ${begin}`);
  return `${before}${begin}\n\n${table}\n${end}${after}`;
}

/** The keys of a configuration, including those within `gate` and `score`, with the option that overrides each. */
function keysTable(): string {
  const { gate, score, ...others } = Config.shape;
  const keys: readonly (readonly [key: string, schema: { readonly description?: string | undefined }])[] = [
    ...Object.entries(others),
    ...Object.entries(gate.unwrap().shape).map(([key, schema]) => [`gate.${key}`, schema] as const),
    ...Object.entries(score.unwrap().shape).map(([key, schema]) => [`score.${key}`, schema] as const),
  ];
  const rows = keys.map(([key, schema]) => {
    const option = options.find(({ config }) => config === key);
    return [`\`${key}\``, option === undefined ? '' : `\`--${option.name}\``, schema.description ?? ''];
  });
  return table(['key', 'option', 'says'], rows);
}

/** Every option with the commands that take it. */
function optionsTable(): string {
  const rows = options.map((option) => [
    `\`${flagsOf(option)}\``,
    option.commands.map((command) => `\`${command}\``).join(', '),
    helpOf(option),
  ]);
  return table(['option', 'commands', 'does'], rows);
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |\n`).join('');

const escaped = (cell: string): string => cell.replaceAll('|', '\\|');
