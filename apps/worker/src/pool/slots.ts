/** Lets up to `count` pieces of work run at once; the others wait in line. */
export function openSlots(count: number): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let free = count;
  const line: (() => void)[] = [];
  return async (work) => {
    if (free === 0) await new Promise<void>((resolve) => line.push(resolve));
    else free -= 1;
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
