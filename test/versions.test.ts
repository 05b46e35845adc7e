import { describe, expect, test } from 'vitest';
import { version } from '../packages/gegenlesen/src/version.ts';
import { rootManifest, workspaces } from '../scripts/workspaces.mjs';
import { read } from './repository.ts';

const names = new Set(workspaces.map(({ manifest }) => manifest.name));

describe('everything has the same version', () => {
  test.each(workspaces.map(({ folder, manifest }) => [folder, manifest] as const))('%s', (_, manifest) => {
    const siblings = Object.entries({ ...manifest.dependencies }).filter(([name]) => names.has(name));
    expect([manifest.version, ...siblings.map(([, range]) => range)]).toEqual([
      rootManifest.version,
      ...siblings.map(() => rootManifest.version),
    ]);
  });

  test('reports too', () => {
    expect(version).toBe(rootManifest.version);
  });

  test.each([
    ['action.yml', / {4}default: (\d.*)/],
    ['ci/gitlab/gegenlesen.gitlab-ci.yml', /GEGENLESEN_VERSION: (.*)/],
    ['ci/git/pre-commit', /@gegenlesen\/cli@(\S+)/],
    ['docs/ci.md', /gegenlesen@v(.*)/],
    ['examples/.github/workflows/translations.yml', /gegenlesen@v(.*)/],
    ['examples/.pre-commit-config.yaml', /rev: v(.*)/],
  ])('%s installs it', (path, pattern) => {
    expect(pattern.exec(read(path))?.[1]).toBe(rootManifest.version);
  });

  test('the changelog lists it', () => {
    expect(read('CHANGELOG.md')).toContain(`\n## ${rootManifest.version}`);
  });
});
