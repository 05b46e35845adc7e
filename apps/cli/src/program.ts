import { createRequire } from 'node:module';
import { type Command as Called, Option as CommanderOption, Command as Program } from 'commander';
import { commands } from './commands/all.ts';
import type { Command } from './commands/command.ts';
import { exitStatusHelp } from './commands/exit-status-help.ts';
import type { ExitStatus } from './exit-status.ts';
import { shownOptions } from './options/catalogue.ts';
import { flagsOf, helpOf, type Option } from './options/option.ts';

/**
 * Builds the commands and options of `gegenlesen`. The code of a command is loaded when it is called.
 *
 * @param finish takes the exit status of the command that ran
 */
export function programOf(finish: (status: ExitStatus) => void): Program {
  const program = new Program('gegenlesen')
    .description('Reads a German text against its English original, or the other way round, and reports what drifted.')
    .version(packageVersion(), '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .addHelpText('after', help)
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  for (const command of commands) add(program, command, finish);
  return program;
}

/** @param isOrder whether it is a subcommand of `parent`, such as `batch status` */
function add(parent: Program, command: Command, finish: (status: ExitStatus) => void, isOrder = false): void {
  const { name, summary, description, operands, owners, orders = [], run } = command;
  const added = parent.command(name).summary(summary).description(description);
  // Commands report a missing operand themselves, with a remedy; subcommands leave that to commander.
  for (const operand of operands) {
    const shown = `${operand.name}${operand.several ? '...' : ''}`;
    added.argument(isOrder ? `<${shown}>` : `[${shown}]`, operand.help);
  }
  for (const option of shownOptions(owners)) added.addOption(optionOf(option));
  added.addHelpText('after', command.help).action(async (...call: unknown[]) => {
    const called = call.at(-1) as Called;
    // `batch` also takes the options of its subcommands, in any position.
    const given = { ...(isOrder ? called.parent?.opts() : {}), ...called.opts() };
    finish(await run(called.args, given));
  });
  for (const order of orders) add(added, order, finish, true);
}

function optionOf(option: Option): CommanderOption {
  const made = new CommanderOption(flagsOf(option), helpOf(option));
  return option.repeatable
    ? made.argParser((value: string, before: readonly string[] = []) => [...before, value])
    : made;
}

function packageVersion(): string {
  const { version } = createRequire(import.meta.url)('@gegenlesen/cli/package.json') as { readonly version: string };
  return version;
}

const help = `
Examples:
  gegenlesen check article.en.txt article.de.txt
  gegenlesen check article.en.md article.de.md --out report.html
  gegenlesen serve texts
  gegenlesen check --help
${exitStatusHelp}`;
