let last: Promise<unknown> = Promise.resolve();

/**
 * Sends a change after all earlier ones: an undo must not overtake its decision, and an edit must not lose to decisions that
 * are still on their way. An earlier change that failed does not hold up the next one.
 */
export function inTurn<Value>(act: () => Promise<Value>): Promise<Value> {
  const turn = last.then(act);
  last = turn.catch(() => undefined);
  return turn;
}
