import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** `gegenlesen serve` in a separate process, killed after the test. */
export interface ServeProcess {
  readonly address: string;
  readonly pid: number | undefined;
  /** Ends it with SIGKILL, so that it cannot clean up. */
  readonly kill: () => Promise<void>;
}

const program = fileURLToPath(new URL('../../../cli/bin/gegenlesen.js', import.meta.url));

/**
 * @param folder for the data of its user
 * @throws Error with its output, if it ends at once
 */
export async function serveProcess(folder: string): Promise<ServeProcess> {
  const { DATABASE_URL: _, REDIS_URL: __, ...environment } = process.env;
  const child = spawn(process.execPath, [program, 'serve', '--threads', '1'], {
    env: { ...environment, XDG_DATA_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = once(child, 'close');
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  const failed = ended.then(([status]) => Promise.reject(new Error(`ended with ${status}: ${said}`)));
  failed.catch(() => undefined);
  const [address] = await Promise.race([once(createInterface(child.stdout), 'line'), failed]);
  return { address: String(address), pid: child.pid, kill };
}
