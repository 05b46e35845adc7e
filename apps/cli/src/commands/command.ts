import type { ExitStatus } from '../exit-status.ts';
import type { Owner } from '../options/option.ts';
import type { GivenOptions } from '../options/parse-options.ts';
import type { Offers } from '../options/value-type.ts';

/** A file, folder or name that a command takes without an option. */
interface Operand {
  readonly name: string;
  readonly help: string;
  readonly offers: Offers;
  /** Whether there may be several. */
  readonly several?: true;
}

/** A command: how it is called, its help, and what it does. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  readonly description: string;
  readonly operands: readonly Operand[];
  /** Whose options it takes: its own, and those of the other ways to call it. */
  readonly owners: readonly Owner[];
  /** The help after the options. */
  readonly help: string;
  /** Its subcommands. */
  readonly orders?: readonly Command[];
  /** Loads the code of the command and runs it. */
  readonly run: (operands: readonly string[], given: GivenOptions) => Promise<ExitStatus>;
}
