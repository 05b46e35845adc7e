import { chmodSync, copyFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../scripts/command.mjs';
import { read } from '../repository.ts';
import { type ExampleRepository, exampleRepository } from './example-repository.ts';

const [hook] = parse(read('.pre-commit-hooks.yaml'));

/** The example with the hook installed and one change staged. */
function changed(path: string, before: string, after: string): ExampleRepository {
  const repository = exampleRepository();
  const place = join(repository.folder, '.git/hooks/pre-commit');
  copyFileSync(join(root, 'ci/git/pre-commit'), place);
  chmodSync(place, 0o755);
  repository.git('config', 'gegenlesen.place', 'texts');
  repository.replace(path, before, after);
  repository.git('add', '--all');
  return repository;
}

describe('the git hook', () => {
  test('stops a commit with a wrong figure, and allows it once that is fixed', () => {
    const repository = changed('texts/museum.de.txt', '1712', '1721');
    const stopped = repository.git('commit', '--message=Wrong');
    expect(stopped.status).toBe(1);
    expect(stopped.stdout + stopped.stderr).toContain('museum');
    repository.replace('texts/museum.de.txt', '1721', '1712');
    repository.replace('texts/museum.de.txt', 'Im ersten Stock', 'Im ersten Obergeschoss');
    repository.git('add', '--all');
    expect(repository.git('commit', '--message=Right').status).toBe(0);
  });

  test('checks only what changed', () => {
    const repository = changed('texts/museum.de.txt', 'Im ersten Stock', 'Im ersten Obergeschoss');
    expect(repository.git('commit', '--message=Another').status).toBe(0);
    expect(repository.read('.git/gegenlesen/museum.json')).toContain('Obergeschoss');
    expect(() => repository.read('.git/gegenlesen/market.json')).toThrow('ENOENT');
    expect(repository.git('status', '--porcelain').stdout).toBe('');
  });

  test('allows a commit in which no text changed', () => {
    const repository = changed('.gitignore', 'reports/', 'reports/\nnotes/');
    expect(repository.git('commit', '--message=Ignore').status).toBe(0);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  test('names the same script, which is executable', () => {
    expect(hook).toMatchObject({ id: 'gegenlesen', language: 'script', entry: 'ci/git/pre-commit' });
    expect(statSync(join(root, hook.entry)).mode & 0o111).toBe(0o111);
  });

  test.each([
    ['texts/museum.de.txt', true],
    ['docs/intro.md', true],
    ['page.html', true],
    ['src/main.ts', false],
  ])('runs for %s: %s', (path, runs) => {
    expect(new RegExp(hook.files).test(path)).toBe(runs);
  });

  test('is used in the example', () => {
    const { repos } = parse(read('examples/.pre-commit-config.yaml'));
    expect(repos[0].hooks).toEqual([{ id: hook.id, args: ['texts'] }]);
  });

  test('checks the folder that the example names', () => {
    const repository = changed('texts/museum.de.txt', '1712', '1721');
    const { status, stdout } = repository.shell(`"${join(root, hook.entry)}" texts`);
    expect({ status, names: stdout.includes('museum') }).toEqual({ status: 1, names: true });
  });
});
