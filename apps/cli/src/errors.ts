import { InputError, ServiceError } from '@gegenlesen/bitext';
import { type ExitStatus, exitStatus } from './exit-status.ts';
import { printable } from './printable.ts';

export interface Explanation {
  readonly status: ExitStatus;
  /** For standard error; has a stack only with `DEBUG=gegenlesen`. */
  readonly message: string;
}

/** Explains an error to the person who made the call. */
export function explain(error: unknown, environment: Readonly<Record<string, string | undefined>>): Explanation {
  if (error instanceof InputError) return { status: exitStatus.wrongInput, message: printable(error.message) };
  if (error instanceof ServiceError) return { status: exitStatus.fault, message: printable(error.message) };
  const wantsStack = (environment.DEBUG ?? '').split(/[\s,]+/).includes('gegenlesen');
  const problem = printable(error instanceof Error ? error.message : String(error));
  const stack = error instanceof Error && error.stack !== undefined ? error.stack : problem;
  return {
    status: exitStatus.fault,
    message: wantsStack
      ? `this is a fault of gegenlesen, not of your text\n${stack}`
      : `${problem}; this is a fault of gegenlesen, not of your text (DEBUG=gegenlesen shows where it happened)`,
  };
}
