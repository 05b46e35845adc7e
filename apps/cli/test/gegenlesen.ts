import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const main = fileURLToPath(new URL('../bin/gegenlesen.js', import.meta.url));

export interface Result {
  /** The exit status, or the name of the signal that ended it. */
  readonly status: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Circumstances {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Another user, since root may read and write everything. */
  readonly uid?: number;
}

/** Tests must not see words that whoever runs them has taught the program. */
const nowhere = join(tmpdir(), 'gegenlesen-nothing-learned');

/** Sentences that several tests check are read once. */
const cacheOf = (uid: number | undefined): string => join(tmpdir(), `gegenlesen-cache-${uid ?? 'tests'}`);

/** Starts the compiled command line as a separate process. */
export function start(args: readonly string[], { cwd, env, uid }: Circumstances = {}): ChildProcessWithoutNullStreams {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [main, ...args], {
    cwd,
    uid,
    env: { ...inherited, GEGENLESEN_DATA: nowhere, GEGENLESEN_CACHE: cacheOf(uid), ...env },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Runs it until it ends. */
export function gegenlesen(args: readonly string[], circumstances: Circumstances = {}): Promise<Result> {
  const child = start(args, circumstances);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.end(circumstances.input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ status: code ?? signal, stdout, stderr }));
  });
}

/** A folder with these files, deleted after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** A short article, its faithful translation, and one with a figure that drifted. */
export const article = {
  'mill.en.txt': `The old mill by the river was sold in March.
The new owner paid 420,000 euros for it and will spend 80,000 more on the roof.
She wants to open a bakery with 12 seats before the end of the year.
`,
  'mill.de.txt': `Die alte Mühle am Fluss wurde im März verkauft.
Die neue Besitzerin zahlte dafür 420.000 Euro und wird weitere 80.000 für das Dach ausgeben.
Sie möchte noch vor dem Ende des Jahres eine Bäckerei mit 12 Plätzen eröffnen.
`,
  'drifted.de.txt': `Die alte Mühle am Fluss wurde im März verkauft.
Die neue Besitzerin zahlte dafür 240.000 Euro und wird weitere 80.000 für das Dach ausgeben.
Sie möchte noch vor dem Ende des Jahres eine Bäckerei mit 12 Plätzen eröffnen.
`,
} as const;
