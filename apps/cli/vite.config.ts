import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * Bundles a file per command and their shared parts, since finding and reading a thousand files would take a third of
 * the time of a check. Packages that read their own files stay outside the bundle.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  resolve: { conditions: ['@gegenlesen/source', 'module', 'node'] },
  ssr: {
    noExternal: true,
    external: ['@electric-sql/pglite', 'piscina', '@gegenlesen/reader', '@gegenlesen/reader/load'],
  },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist/program',
    emptyOutDir: true,
    target: 'node20.19',
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
    license: { fileName: 'licences.md' },
  },
});
