/**
 * Acts on items, at most `width` at a time, and yields results as they come. Takes no more items once `isStopped` is true.
 */
export async function* inParallel<Item, Result>(
  items: Iterable<Item>,
  width: number,
  act: (item: Item) => Promise<Result>,
  isStopped: () => boolean,
): AsyncGenerator<Result> {
  const rest = items[Symbol.iterator]();
  const underWay = new Map<number, Promise<readonly [id: number, result: Result]>>();
  let next = 0;
  const fill = (): void => {
    while (underWay.size < width && !isStopped()) {
      const { done, value } = rest.next();
      if (done === true) return;
      const id = next;
      next += 1;
      underWay.set(
        id,
        act(value).then((result) => [id, result] as const),
      );
    }
  };
  for (fill(); underWay.size > 0; fill()) {
    const [id, result] = await Promise.race(underWay.values());
    underWay.delete(id);
    yield result;
  }
}
