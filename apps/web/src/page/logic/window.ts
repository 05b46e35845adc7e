/**
 * The rows of a long list that are in the page, from `from` up to but not including `to`, and the space of the others
 * in pixels.
 */
export interface Window {
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

/** Pixels above and below the view that are filled as well, so that quick scrolling shows text. */
const margin = 600;

/** The rows to show when `height` pixels from `top` on are in view; `heights` has the heights of all rows. */
export function windowOf(heights: Float64Array, top: number, height: number): Window {
  let from = 0;
  let before = 0;
  while (from < heights.length - 1 && before + (heights[from] ?? 0) <= top - margin) {
    before += heights[from] ?? 0;
    from += 1;
  }
  let to = from;
  let end = before;
  while (to < heights.length && end < top + height + margin) {
    end += heights[to] ?? 0;
    to += 1;
  }
  let after = 0;
  for (let i = to; i < heights.length; i += 1) after += heights[i] ?? 0;
  return { from, to, before, after };
}

/** Where a row begins, in pixels from the top of the list. */
export function startOf(heights: Float64Array, index: number): number {
  let start = 0;
  for (let i = 0; i < index && i < heights.length; i += 1) start += heights[i] ?? 0;
  return start;
}

/** The row at `top`. */
export function rowAt(heights: Float64Array, top: number): number {
  let index = 0;
  let end = heights[0] ?? 0;
  while (end <= top && index < heights.length - 1) {
    index += 1;
    end += heights[index] ?? 0;
  }
  return index;
}

/** Where to scroll to make a row readable: nowhere if it already is, else so that it is in the upper third. */
export function topFor(heights: Float64Array, index: number, top: number, height: number): number {
  const start = startOf(heights, index);
  const size = heights[index] ?? 0;
  const isInView = start >= top + height * 0.08 && start + size <= top + height * 0.85;
  const lowest = Math.max(0, startOf(heights, heights.length) - height);
  return isInView ? top : Math.min(Math.max(0, start - height * 0.3), lowest);
}
