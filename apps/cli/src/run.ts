import { CommanderError } from 'commander';
import { callError } from './call-error.ts';
import { explain } from './errors.ts';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { programOf } from './program.ts';
import { warn } from './standard-error.ts';

/**
 * Runs one call of the command line, and reports an error once.
 *
 * @param args without `node` and the script
 * @returns the exit status
 */
export async function run(args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.passes;
  const program = programOf((result) => {
    status = result;
  });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return status;
  } catch (error) {
    const isHelp = error instanceof CommanderError && error.exitCode === 0;
    if (isHelp) return exitStatus.passes;
    const { message, status: failed } = explain(
      error instanceof CommanderError ? callError(error) : error,
      process.env,
    );
    warn(message);
    return failed;
  }
}
