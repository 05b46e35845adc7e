/** A place between segments, after `i` segments of the source and `j` of the target. */
export interface Waypoint {
  readonly i: number;
  readonly j: number;
}

/** The places a path may touch: in row `i`, those from `low[i]` to `high[i]`, numbered from `offset[i]`. */
export interface Band {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly offset: Int32Array;
  readonly size: number;
}

/** A lopsided gap between waypoints is opened entirely if it has at most this many places per segment. */
const openPlaces = 200;

/**
 * The places around a coarse path. Between two waypoints, a strip of `radius` around the straight line is opened. If
 * one side is so much longer that something was left out on the other, at an unknown place, the whole stretch is
 * opened. The size is at most linear in n + m, and swapping the two texts swaps rows and columns.
 * @param waypoints in order, within (0, 0) and (n, m)
 */
export function bandAround(waypoints: readonly Waypoint[], n: number, m: number, radius: number): Band {
  const low = new Int32Array(n + 1).fill(m);
  const high = new Int32Array(n + 1);
  const open = (from: Waypoint, to: Waypoint): void => {
    const left = Math.max(0, from.j - radius);
    const right = Math.min(m, to.j + radius);
    const last = Math.min(n, to.i + radius);
    for (let i = Math.max(0, from.i - radius); i <= last; i += 1) {
      if (left < (low[i] ?? 0)) low[i] = left;
      if (right > (high[i] ?? 0)) high[i] = right;
    }
  };
  let from: Waypoint = { i: 0, j: 0 };
  for (const to of [...waypoints, { i: n, j: m }]) {
    const rows = to.i - from.i;
    const columns = to.j - from.j;
    const lopsided = Math.abs(rows - columns) > radius && rows * columns <= openPlaces * (rows + columns);
    const steps = lopsided ? 1 : Math.ceil(Math.max(rows, columns) / radius);
    let previous = from;
    for (let step = 1; step <= steps; step += 1) {
      const next = {
        i: from.i + Math.round((rows * step) / steps),
        j: from.j + Math.round((columns * step) / steps),
      };
      open(previous, next);
      previous = next;
    }
    from = to;
  }
  const offset = new Int32Array(n + 1);
  let size = 0;
  for (let i = 0; i <= n; i += 1) {
    offset[i] = size;
    size += (high[i] ?? 0) - (low[i] ?? 0) + 1;
  }
  return { low, high, offset, size };
}
