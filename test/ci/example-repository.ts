import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../../scripts/command.mjs';

export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A copy of `examples/` as a git repository with one commit. It is deleted after the test. */
export interface ExampleRepository {
  readonly folder: string;
  /** A temporary folder outside the repository, as on a CI machine. */
  readonly temp: string;
  readonly git: (...args: readonly string[]) => Outcome;
  /** Replaces a text in a file; throws if it is missing. */
  readonly replace: (path: string, before: string, after: string) => void;
  readonly read: (path: string) => string;
  /** Runs commands as a CI shell does, with our own command line on the path. */
  readonly shell: (commands: string, env?: Readonly<Record<string, string>>) => Outcome;
}

export function exampleRepository(): ExampleRepository {
  const base = mkdtempSync(join(tmpdir(), 'gegenlesen-example-'));
  onTestFinished(() => rmSync(base, { recursive: true, force: true }));
  const [folder, temp, programs] = ['repository', 'temp', 'programs'].map((name) => join(base, name)) as [
    string,
    string,
    string,
  ];
  cpSync(join(root, 'examples'), folder, { recursive: true });
  for (const path of [temp, programs]) mkdirSync(path);
  program(programs, 'gegenlesen', `exec "${process.execPath}" "${join(root, 'apps/cli/bin/gegenlesen.js')}" "$@"`);
  program(programs, 'gh', recorder);
  const env = { ...environment(base), PATH: `${programs}${delimiter}${process.env.PATH ?? ''}` };
  const git = (...args: readonly string[]) => spawnSync('git', args, { cwd: folder, env, encoding: 'utf8' });
  const replace = (path: string, before: string, after: string): void => {
    const text = readFileSync(join(folder, path), 'utf8');
    if (!text.includes(before)) throw new Error(`${path} does not contain ${before}`);
    writeFileSync(join(folder, path), text.replace(before, after));
  };
  for (const args of [
    ['init', '--quiet', '--initial-branch=main'],
    ['add', '--all'],
    ['commit', '--message=Begin'],
  ]) {
    execFileSync('git', args, { cwd: folder, env, stdio: 'ignore' });
  }
  return {
    folder,
    temp,
    git,
    replace,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    shell: (commands, more = {}) =>
      spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', commands], {
        cwd: folder,
        env: { ...env, ...more },
        encoding: 'utf8',
      }),
  };
}

/** A stand-in for GitHub's command line: logs its arguments, and lists the comments in a file. */
const recorder = `echo "$@" >> "$RUNNER_TEMP/gh.log"
case "$*" in *--paginate*) [ ! -f "$RUNNER_TEMP/comments" ] || cat "$RUNNER_TEMP/comments" ;; esac`;

function program(folder: string, name: string, commands: string): void {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${commands}\n`);
  chmodSync(path, 0o755);
}

/** The environment without the variables that git, CI and npm set for our own repository. */
const environment = (home: string): Readonly<Record<string, string | undefined>> => ({
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(GIT|GITHUB|CI|RUNNER|NODE|npm)_|^(CI|FORCE_COLOR)$/.test(name)),
  ),
  HOME: home,
  GEGENLESEN_DATA: join(home, 'nothing-learned'),
  GEGENLESEN_CACHE: join(home, 'cache'),
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'A. Writer',
  GIT_AUTHOR_EMAIL: 'writer@example.org',
  GIT_COMMITTER_NAME: 'A. Writer',
  GIT_COMMITTER_EMAIL: 'writer@example.org',
});
