// Nobody may be reading, and a notice is not worth failing for.
process.stderr.on('error', () => undefined);

/** A problem or notice for the person at the terminal. Standard output carries the report and nothing else. */
export function warn(message: string): void {
  process.stderr.write(`gegenlesen: ${message}\n`);
}
