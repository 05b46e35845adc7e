import { setTimeout as wait } from 'node:timers/promises';

/** The first `count` items, or fewer, and the rest, which is not read yet. */
export async function take<T>(items: AsyncGenerator<T>, count: number): Promise<T[]> {
  const taken: T[] = [];
  while (taken.length < count) {
    const { done, value } = await items.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

/** What was read already, and then the rest. */
export async function* chain<T>(first: readonly T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}

/**
 * The items in runs of up to `most()`. A run is given out when it is full, or as it is `patience` milliseconds after its first
 * item, so that a program that sends one item and waits gets its answer.
 */
export async function* asTheyCome<T>(
  items: AsyncGenerator<T>,
  most: () => number,
  patience: number,
): AsyncGenerator<readonly T[]> {
  let next = ahead(items);
  for (;;) {
    const first = await next;
    if (first.done) return;
    const run = [first.value];
    const late = wait(patience, null, { ref: false });
    next = ahead(items);
    while (run.length < most()) {
      const result = await Promise.race([next, late]);
      if (result === null || result.done) break;
      run.push(result.value);
      next = ahead(items);
    }
    yield run;
  }
}

/**
 * Acts on up to `width()` items at a time, and yields the results in the order of the items, each as soon as it is its turn.
 */
export async function* inTurn<Item, Result>(
  items: AsyncGenerator<Item>,
  width: () => number,
  act: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item>> | null = ahead(items);
  while (next !== null || underWay.length > 0) {
    const [first] = underWay;
    if (next !== null && underWay.length < width()) {
      const arrived: IteratorResult<Item> | null = await (first === undefined
        ? next
        : Promise.race([first.then(() => null), next]));
      if (arrived !== null) {
        if (!arrived.done) underWay.push(watched(act(arrived.value)));
        next = arrived.done ? null : ahead(items);
        continue;
      }
    }
    underWay.shift();
    if (first !== undefined) yield await first;
  }
}

/** Asks for the next item. */
const ahead = <T>(items: AsyncGenerator<T>): Promise<IteratorResult<T>> => watched(items.next());

/** A promise whose error reaches the caller who waits for it, which may be later. */
function watched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}
