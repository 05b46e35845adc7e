/** The exit statuses, which are part of the contract. */
export const exitStatus = {
  passes: 0,
  doesNotPass: 1,
  wrongInput: 2,
  fault: 3,
  /** Ctrl-C: 128 plus the number of the signal, as in shells. */
  interrupted: 130,
  /** The reader of standard output went away: 128 plus the number of the signal. */
  brokenPipe: 141,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
