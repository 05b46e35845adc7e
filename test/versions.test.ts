import { describe, expect, test } from 'vitest';
import { version } from '../packages/gegenlesen/src/version.ts';
import { rootManifest, workspaces } from '../scripts/workspaces.mjs';
import { read } from './repository.ts';

const names = new Set(workspaces.map(({ manifest }) => manifest.name));

describe('everything has one version', () => {
  test.each(workspaces.map(({ folder, manifest }) => [folder, manifest] as const))('%s', (_, manifest) => {
    const siblings = Object.entries({ ...manifest.dependencies }).filter(([name]) => names.has(name));
    expect([manifest.version, ...siblings.map(([, range]) => range)]).toEqual([
      rootManifest.version,
      ...siblings.map(() => rootManifest.version),
    ]);
  });

  test('and says it in reports', () => {
    expect(version).toBe(rootManifest.version);
  });

  test('and the changelog knows it', () => {
    expect(read('CHANGELOG.md')).toContain(`\n## ${rootManifest.version}`);
  });
});
