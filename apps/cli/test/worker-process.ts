import type { ChildProcess } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { start } from './gegenlesen.ts';

export interface WorkerProcess {
  readonly child: ChildProcess;
  /** The lines of its log so far. */
  readonly log: () => readonly Readonly<Record<string, unknown>>[];
  /** Resolves to the exit status, or to the name of the signal that ended it. */
  readonly ended: Promise<number | string | null>;
}

/** A worker in a separate process that already takes jobs; stopped after the test. */
export async function startWorker(url: string, ...options: string[]): Promise<WorkerProcess> {
  const child = start(['worker', '--queue', url, '--threads', '1', '--lock', '2', ...options]);
  onTestFinished(() => void child.kill('SIGKILL'));
  let text = '';
  const ended = new Promise<number | string | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  const ready = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (piece: string) => {
      text += piece;
      if (text.includes('takes jobs')) resolve();
    });
  });
  await Promise.race([ready, ended]);
  const log = () =>
    text
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line));
  return { child, log, ended };
}
