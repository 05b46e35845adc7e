import type { Reader } from '@gegenlesen/bitext';

/** How many pairs must be read before it is worth showing. */
const worthShowing = 50;
const clear = '\r\u001b[K';

/** A reader that shows on a terminal how many sentences it has read, in a line that is gone at the end. */
export function showReading(reader: Reader): Reader {
  if (!process.stderr.isTTY) return reader;
  let [asked, read] = [0, 0];
  return async (pairs, whenRead = () => undefined) => {
    asked += pairs.length;
    let before = 0;
    const readings = await reader(pairs, (done) => {
      read += done - before;
      before = done;
      if (asked >= worthShowing) process.stderr.write(`${clear}reading sentences: ${read} of ${asked}`);
      whenRead(done);
    });
    if (read >= asked && asked >= worthShowing) process.stderr.write(clear);
    return readings;
  };
}
