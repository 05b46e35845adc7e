import { rules } from 'gegenlesen';
import { shownOptions } from '../../options/catalogue.ts';
import type { Offers } from '../../options/value-type.ts';
import { commands } from '../all.ts';
import type { Command } from '../command.ts';

/** What a shell offers: a fixed list of names, or what it looks up itself. */
export type Choices = readonly string[] | 'files' | 'folders' | 'nothing';

/** An option as a shell completes it. */
export interface CompletableOption {
  /** As it is typed: `--out`, `-o`. */
  readonly names: readonly string[];
  readonly help: string;
  /** Null for a switch. */
  readonly value: Choices | null;
}

/** A command as a shell completes it. */
export interface CompletableCommand {
  /** `check`, or `batch status`. */
  readonly name: string;
  readonly summary: string;
  readonly options: readonly CompletableOption[];
  /** What it takes without an option; everything is of the same kind. */
  readonly operands: Choices;
  /** Its subcommands. */
  readonly orders: readonly CompletableCommand[];
}

const helpOption: CompletableOption = { names: ['--help', '-h'], help: 'show this help', value: null };

/** All commands with their options, from the catalogue. */
export const completableCommands = (): readonly CompletableCommand[] => commands.map((command) => completable(command));

function completable({ name, summary, owners, operands, orders = [] }: Command, within = ''): CompletableCommand {
  const options = shownOptions(owners).map((option) => ({
    names: [`--${option.name}`, ...(option.alias === undefined ? [] : [`-${option.alias}`])],
    help: option.help,
    value: option.value === null ? null : choicesOf(option.value.offers),
  }));
  return {
    name: within + name,
    summary,
    options: [...options, helpOption],
    operands: choicesOf(operands[0]?.offers ?? 'nothing'),
    orders: orders.map((order) => completable(order, `${within}${name} `)),
  };
}

const choicesOf = (offers: Offers): Choices => (offers === 'rules' ? rules.map(({ id }) => id) : offers);
