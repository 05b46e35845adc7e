/** On Ctrl-C and SIGTERM, tidies up and ends with the exit status that a shell gives them. */
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
