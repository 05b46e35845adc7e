/**
 * Asks only about the latest value: while one question is in progress, the others wait, and only the last of them is
 * asked next. So no answer is older than one question, and there is never more than one in progress.
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
