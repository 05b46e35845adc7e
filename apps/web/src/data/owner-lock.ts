import { readFileSync, rmSync } from 'node:fs';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { InputError } from '@gegenlesen/bitext';

/** Who holds a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, if the system reveals it: a new process may get the number of a dead one. */
  readonly began: string | null;
  readonly since: string;
}

/** Milliseconds: longer than it takes to notice a dead owner and remove its lock. */
const settling = 50;

/**
 * Makes this process the only owner of a folder, since the embedded database allows no second one. The lock of a process that
 * was killed is taken over.
 *
 * @returns how to release the folder
 * @throws InputError with the process that owns it
 */
export async function ownFolder(folder: string): Promise<() => void> {
  const file = join(folder, 'owner.json');
  const draft = join(folder, `owner-${process.pid}.json`);
  const own: Holder = {
    pid: process.pid,
    host: hostname(),
    began: await beganAt(process.pid),
    since: new Date().toISOString(),
  };
  await writeFile(draft, JSON.stringify(own));
  try {
    for (;;) {
      if (await linked(draft, file)) break;
      const holder = await holderOf(file);
      if (holder === null) continue;
      if (await isAlive(holder)) throw heldBy(folder, holder);
      await rm(file, { force: true });
      await wait(settling);
    }
    // Two processes may have taken over the same dead lock; the file shows which came last.
    await wait(settling);
    const holder = await holderOf(file);
    if (holder?.pid !== own.pid || holder.since !== own.since) throw heldBy(folder, holder ?? own);
    return () => letGo(file, own);
  } finally {
    await rm(draft, { force: true });
  }
}

/** A link is created atomically, and never over another file. */
async function linked(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function holderOf(file: string): Promise<Holder | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    // A machine that failed may leave a half-written file.
    if (error instanceof SyntaxError) return nobody;
    throw error;
  }
}

const nobody: Holder = { pid: 0, host: hostname(), began: null, since: '' };

/** Nothing can be known about a process on another machine, so it counts as alive. */
async function isAlive({ pid, host, began }: Holder): Promise<boolean> {
  if (host !== hostname()) return true;
  if (pid === nobody.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return began === null || began === (await beganAt(pid));
}

/** In ticks since the machine started, as Linux counts them; null elsewhere. */
async function beganAt(pid: number): Promise<string | null> {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')')).split(' ')[20] ?? null;
  } catch {
    return null;
  }
}

function letGo(file: string, own: Holder): void {
  const there = JSON.parse(readFileSync(file, 'utf8')) as Holder;
  if (there.pid === own.pid && there.since === own.since) rmSync(file, { force: true });
}

const heldBy = (folder: string, { pid, host, since }: Holder): InputError =>
  new InputError(folder, `is in use by process ${pid} on ${host} since ${since}`, {
    remedy:
      host === hostname()
        ? 'open the page of that one, end it, or set DATABASE_URL for several processes'
        : 'end that one; where that machine is no more, remove owner.json',
  });
