import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderWith } from './gegenlesen.ts';

/** Files by name, with their texts; null for one to delete. */
export type Files = Readonly<Record<string, string | null>>;

/** A git repository in a folder that is deleted after the test. */
export interface TestRepository {
  readonly folder: string;
  readonly git: (...args: string[]) => string;
  /** Writes files without a commit. */
  readonly write: (files: Files) => void;
  /** Writes files and commits them, on a day in March 2024. */
  readonly commit: (day: number, files: Files) => void;
}

/** Tests must not see the git settings of whoever runs them. */
const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};

/** A repository with one commit of these files. */
export function repositoryWith(files: Files): TestRepository {
  const folder = folderWith({});
  const run = (args: readonly string[], date = '2024-03-01T12:00:00Z'): string =>
    execFileSync('git', args, {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...environment, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
    });
  const write = (written: Files): void => {
    for (const [name, text] of Object.entries(written)) {
      const path = join(folder, name);
      if (text === null) rmSync(path);
      else {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(path, text);
      }
    }
  };
  const commit = (day: number, written: Files): void => {
    write(written);
    run(['add', '--all']);
    run(['commit', '--quiet', '--message', `Day ${day}`], `2024-03-${String(day).padStart(2, '0')}T12:00:00Z`);
  };
  run(['init', '--quiet', '--initial-branch', 'main']);
  commit(1, files);
  return { folder, git: (...args) => run(args), write, commit };
}
