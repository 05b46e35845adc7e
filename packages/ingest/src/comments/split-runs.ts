import type { Replacement } from '../write/writer.ts';
import type { Run } from './docx-runs.ts';

/** Markup between two runs: what ends goes before what begins. */
export interface Marker {
  readonly at: number;
  readonly isEnd: boolean;
  readonly xml: string;
}

/**
 * Puts markup between runs at these places of a part. A run around a place is split into two with the same properties.
 * Markers that are in no run are left out.
 *
 * @param runs in order
 */
export function splitRuns(xml: string, runs: readonly Run[], markers: readonly Marker[]): readonly Replacement[] {
  const splits = new Map<number, Split & { readonly markers: Marker[] }>();
  for (const marker of markers) {
    const run = runAround(runs, marker.at);
    if (run === null) continue;
    const split = splitAt(xml, run, marker.at);
    const known = splits.get(split.at);
    if (known === undefined) splits.set(split.at, { ...split, markers: [marker] });
    else known.markers.push(marker);
  }
  const written = [...splits.values()].map(({ at, before, after, markers: own }) => {
    const between = own.toSorted((one, other) => Number(other.isEnd) - Number(one.isEnd)).map((one) => one.xml);
    return { start: at, end: at, text: `${before}${between.join('')}${after}` };
  });
  return written.sort((one, other) => one.start - other.start);
}

interface Split {
  readonly at: number;
  /** The end tags of the first part, and the start tags of the second. */
  readonly before: string;
  readonly after: string;
}

function splitAt(xml: string, run: Run, place: number): Split {
  const text = run.texts.find(({ content }) => place > content.start && place < content.end);
  const whole = (at: number): Split => ({ at, before: '', after: '' });
  const name = /^<([^\s/>]+)/.exec(run.beginning)?.[1] ?? 'w:r';
  const [close, open] = [`</${name}>`, run.beginning];
  if (text !== undefined) {
    const inner = /^<([^\s/>]+)/.exec(xml.slice(text.start, text.content.start))?.[1] ?? 'w:t';
    return {
      at: place,
      before: `</${inner}>${close}`,
      after: `${open}<${inner} xml:space="preserve">`,
    };
  }
  const beside = run.texts.find(({ content }) => place === content.start || place === content.end);
  const at = beside === undefined ? place : place === beside.content.start ? beside.start : beside.end;
  if (at <= run.content.start) return whole(run.start);
  if (at >= run.content.end) return whole(run.end);
  return { at, before: close, after: open };
}

/** The run that can be split at a place; null if there is none, or a drawing or a text box is there. */
export function runAround(runs: readonly Run[], place: number): Run | null {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  const run = runs[low - 1];
  if (run === undefined || place > run.end) return null;
  return run.others.some(({ start, end }) => start < place && place < end) ? null : run;
}
