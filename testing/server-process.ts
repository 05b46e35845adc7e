import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';

/** A server that can be stopped and started again. */
export interface ServerProcess {
  readonly start: () => Promise<void>;
  /** Sends it a signal, unless it is stopped already, and waits for its end. */
  readonly stop: (signal: NodeJS.Signals) => Promise<void>;
}

/** How often a server is asked whether it is ready, and how long to wait in between, in milliseconds. */
const mostTries = 200;
const pause = 50;

/** @param isReady whether it accepts requests */
export function serverProcess(
  program: string,
  words: readonly string[],
  options: SpawnOptions,
  isReady: () => Promise<boolean>,
): ServerProcess {
  let child: ChildProcess | null = null;
  return {
    start: async () => {
      child = spawn(program, words, { stdio: 'ignore', ...options });
      for (let tries = 0; !(await isReady()); tries += 1) {
        if (tries === mostTries) throw new Error(`${program} does not start`);
        await wait(pause);
      }
    },
    stop: async (signal) => {
      const running = child;
      child = null;
      if (running === null) return;
      const ended = once(running, 'exit');
      running.kill(signal);
      await ended;
    },
  };
}
