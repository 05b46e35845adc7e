/** What a shell or a CI job learns of a run; the numbers are part of the contract. */
export const exitStatus = {
  passes: 0,
  doesNotPass: 1,
  wrongInput: 2,
  fault: 3,
  /** Ctrl-C, as shells count: 128 and the number of the signal. */
  interrupted: 130,
  /** 128 and the number of the signal, as shells count: the reader of standard output went away. */
  brokenPipe: 141,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
