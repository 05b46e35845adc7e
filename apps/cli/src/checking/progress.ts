import type { BatchResult } from '@gegenlesen/qa-report';
import { Presets, SingleBar } from 'cli-progress';

/** Shows the progress of a batch. */
export interface Progress {
  readonly add: (result: BatchResult) => void;
  readonly end: () => void;
}

/** A bar on a terminal, otherwise a line per pair. */
export const startProgress = (total: number): Progress => (process.stderr.isTTY ? bar(total) : lines(total));

function bar(total: number): Progress {
  const single = new SingleBar(
    {
      format: '{bar} {value} of {total}, {flagged} flagged, {failed} failed, {rate} a second, {left} left',
      etaBuffer: 200,
      hideCursor: true,
      clearOnComplete: true,
      stream: process.stderr,
    },
    Presets.rect,
  );
  const started = performance.now();
  let [done, flagged, failed] = [0, 0, 0];
  const shown = () => {
    const seconds = (performance.now() - started) / 1000;
    const rate = done / Math.max(seconds, 0.001);
    return { flagged, failed, rate: rate.toFixed(1), left: done === 0 ? '–' : duration((total - done) / rate) };
  };
  single.start(total, 0, shown());
  return {
    add: ({ pair: { status, pass } }) => {
      done += 1;
      if (status === 'failed') failed += 1;
      else if (pass === false) flagged += 1;
      single.update(done, shown());
    },
    end: () => single.stop(),
  };
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

function lines(total: number): Progress {
  let done = 0;
  return {
    add: ({ pair: { name, status, score, pass } }) => {
      done += 1;
      const verdict = status === 'failed' ? 'cannot be read' : `${score} ${pass === true ? 'passes' : 'does not pass'}`;
      process.stderr.write(`${done}/${total} ${name}: ${verdict}\n`);
    },
    end: () => undefined,
  };
}
