/**
 * Asks about the latest value only: while one is on its way the others wait, and of those the last goes next. So an answer
 * is never older than one question, and whoever answers never has more than one to do.
 */
export function latestOnly<Value>(ask: (value: Value) => Promise<void>): (value: Value) => void {
  let isAsking = false;
  let waiting: { readonly value: Value } | null = null;
  const send = async (value: Value): Promise<void> => {
    isAsking = true;
    try {
      await ask(value);
    } finally {
      isAsking = false;
    }
    if (waiting === null) return;
    const { value: next } = waiting;
    waiting = null;
    await send(next);
  };
  return (value) => {
    if (isAsking) waiting = { value };
    else send(value);
  };
}
