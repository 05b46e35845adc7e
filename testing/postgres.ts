import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { freePort } from './free-port.ts';
import { serverProcess } from './server-process.ts';

/** A real server, deleted after the test. */
export interface PostgresServer {
  readonly url: string;
  /** Ends it at once, as a crash does. */
  readonly kill: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** Where Debian keeps the programs of each version, off the PATH. */
const debian = '/usr/lib/postgresql';

export async function postgresServer(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-postgres-'));
  const user = otherUser();
  if ('uid' in user) chownSync(folder, user.uid, user.gid);
  const program = (name: string): string => join(programsFolder(), name);
  const cluster = join(folder, 'cluster');
  const options = ['--pgdata', cluster, '--username', 'reader', '--auth', 'trust', '--no-sync', '--encoding', 'UTF8'];
  execFileSync(program('initdb'), [...options, '--locale', 'C'], { cwd: folder, stdio: 'ignore', ...user });
  const port = String(await freePort());
  const words = ['-D', cluster, '-p', port, '-h', '127.0.0.1', '-k', folder];
  const isReady = async (): Promise<boolean> =>
    spawnSync(program('pg_isready'), ['-h', '127.0.0.1', '-p', port, '-q']).status === 0;
  const server = serverProcess(program('postgres'), words, { cwd: folder, ...user }, isReady);
  // "Immediate": unwritten data is lost, as when the machine fails.
  const kill = (): Promise<void> => server.stop('SIGQUIT');
  onTestFinished(async () => {
    await kill();
    rmSync(folder, { recursive: true, force: true });
  });
  await server.start();
  return { url: `postgres://reader@127.0.0.1:${port}/postgres`, kill, start: server.start };
}

/** The folder of the program that POSTGRES names, or the newest version of Debian; empty for those on the PATH. */
function programsFolder(): string {
  const { POSTGRES } = process.env;
  if (POSTGRES !== undefined) return dirname(POSTGRES);
  const [newest] = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  return newest === undefined ? '' : join(debian, newest, 'bin');
}

/** PostgreSQL refuses to run as root; there it runs as the user of its package. */
function otherUser(): { readonly uid: number; readonly gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const idOf = (kind: '-u' | '-g'): number => Number(execFileSync('id', [kind, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}
