/** Ctrl-C and SIGTERM end the process with the status that a shell gives them, after tidying up. */
export function onInterrupt(tidy: () => void): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
  const listeners = Object.entries(signals).map(([signal, status]) => {
    const listener = (): never => {
      tidy();
      process.exit(status);
    };
    process.once(signal, listener);
    return () => process.off(signal, listener);
  });
  return () => {
    for (const remove of listeners) remove();
  };
}
