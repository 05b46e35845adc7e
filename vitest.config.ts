import { defineConfig } from 'vitest/config';

// `import` is no condition to name: what requires a package, as pg does, would get its file for import.
const conditions = ['@gegenlesen/source', 'node'];

export default defineConfig({
  ssr: { resolve: { conditions, externalConditions: conditions } },
  test: {
    setupFiles: ['test/fail-on-console.ts'],
    maxWorkers: '100%',
    // These only end what hangs: two slow cores, busy with something else, take many times as long as usual.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['packages/*/src/**/*.test.ts', 'apps/*/src/**/*.test.ts', 'evaluation/src/**/*.test.ts'],
          benchmark: { include: ['packages/*/src/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts', 'test/**/*.test.ts'],
          benchmark: { include: [] },
          globalSetup: ['apps/cli/test/build.ts'],
        },
      },
    ],
  },
});
