import { performance } from 'node:perf_hooks';

/**
 * Passes on progress that is reported often: the first report, later ones after a pause, and the one that all is done.
 *
 * @param pause milliseconds
 */
export function nowAndThen(
  report: (done: number, all: number) => void,
  pause = 500,
): (done: number, all: number) => void {
  let next = 0;
  return (done, all) => {
    if (done < all && performance.now() < next) return;
    next = performance.now() + pause;
    report(done, all);
  };
}
