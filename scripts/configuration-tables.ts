import { Config } from '../apps/cli/src/config/schema.ts';
import { catalogue } from '../apps/cli/src/options/catalogue.ts';
import { flagsOf, helpOf, type Option } from '../apps/cli/src/options/option.ts';
import { table } from './tables.ts';

const options: readonly Option[] = catalogue;

/** The tables of docs/configuration.md, by name. */
export const configurationTables = (): ReadonlyMap<string, string> =>
  new Map([
    ['keys', keysTable()],
    ['options', optionsTable()],
  ]);

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
