import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { rowAt, startOf, topFor, windowOf } from '../logic/window.ts';

interface VirtualListProps {
  readonly count: number;
  readonly label: string;
  readonly id: string;
  /** The estimated height in pixels of a row that was not shown yet. */
  readonly estimate: number;
  /** Changes when all rows are replaced, so that no height is known. */
  readonly version: unknown;
  readonly row: (index: number) => ComponentChildren;
  readonly keyOf: (index: number) => string | number;
  /** Called with the rows that are in the page, from `from` up to but not including `to`. */
  readonly shows?: (from: number, to: number) => void;
  /** Set by this list; scrolls a row into view. */
  readonly goTo?: RefObject<(index: number) => void>;
}

/**
 * A list of any length; only the rows in view are in the page. The heights of rows vary, and are measured when rows are
 * shown; if rows above turn out taller or lower than expected, what is being read stays in place.
 */
export function VirtualList({ count, label, id, estimate, version, row, keyOf, shows, goTo }: VirtualListProps) {
  const scroller = useRef<HTMLElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const heights = useRef(new Float64Array(0));
  // The row that was scrolled to; it stays in view until the reader scrolls.
  const wanted = useRef<number | null>(null);
  // The position this list scrolled itself to; at any other, the reader has scrolled.
  const left = useRef(0);
  const shownVersion = useRef<unknown>(undefined);
  const [view, setView] = useState({ top: 0, height: 900 });
  const [, redraw] = useState(0);

  if (heights.current.length !== count || shownVersion.current !== version) {
    const kept = shownVersion.current === version ? heights.current : new Float64Array(0);
    heights.current = new Float64Array(count).fill(estimate);
    heights.current.set(kept.subarray(0, count));
    shownVersion.current = version;
  }

  const rows = windowOf(heights.current, view.top, view.height);

  useEffect(() => shows?.(rows.from, rows.to), [rows.from, rows.to, version]);

  useLayoutEffect(() => {
    const box = scroller.current;
    // While the list is hidden, no row has a height.
    if (box === null || list.current === null || box.clientHeight === 0) return;
    const read = isCutOff(box, left.current) ? left.current : box.scrollTop;
    if (read !== left.current) wanted.current = null;
    const anchor = wanted.current ?? rowAt(heights.current, read);
    const before = startOf(heights.current, anchor);
    const changed = measure(list.current, heights.current, rows.from);
    const kept = read + startOf(heights.current, anchor) - before;
    const top = wanted.current === null ? kept : topFor(heights.current, wanted.current, kept, box.clientHeight);
    if (Math.abs(top - box.scrollTop) > 0.5) box.scrollTop = top;
    left.current = box.scrollTop;
    if (changed || box.scrollTop !== view.top) setView({ top: box.scrollTop, height: box.clientHeight });
  });

  useEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    const observer = new ResizeObserver(() => {
      setView({ top: box.scrollTop, height: box.clientHeight });
      redraw((n) => n + 1);
    });
    observer.observe(box);
    if (list.current !== null) observer.observe(list.current);
    return () => observer.disconnect();
  }, []);

  if (goTo !== undefined) {
    goTo.current = (index) => {
      if (index < 0) return;
      wanted.current = index;
      redraw((n) => n + 1);
    };
  }

  return (
    <section
      ref={scroller}
      class="scroller"
      id={id}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: whatever scrolls must be reachable with the keyboard
      tabIndex={0}
      onScroll={({ currentTarget: box }) => {
        const { scrollTop, clientHeight } = box;
        if (scrollTop === left.current || isCutOff(box, left.current)) return;
        wanted.current = null;
        left.current = scrollTop;
        setView({ top: scrollTop, height: clientHeight });
      }}
    >
      <ol ref={list} style={{ paddingTop: `${rows.before}px`, paddingBottom: `${rows.after}px` }}>
        {Array.from({ length: rows.to - rows.from }, (_, i) => rows.from + i).map((index) => (
          <li key={keyOf(index)} aria-setsize={count} aria-posinset={index + 1}>
            {row(index)}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Measures the rows in the page; returns whether any height was not as expected. */
function measure(list: HTMLOListElement, heights: Float64Array, from: number): boolean {
  let changed = false;
  for (const [i, element] of [...list.children].entries()) {
    const height = element.getBoundingClientRect().height;
    if (Math.abs((heights[from + i] ?? 0) - height) > 0.5) {
      heights[from + i] = height;
      changed = true;
    }
  }
  return changed;
}

/** Whether the browser scrolled because the list became shorter, rather than the reader, who was at `left`. */
const isCutOff = ({ scrollTop, scrollHeight, clientHeight }: HTMLElement, left: number): boolean =>
  scrollTop < left && scrollTop + clientHeight >= scrollHeight - 1;
