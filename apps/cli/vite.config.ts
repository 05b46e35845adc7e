import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * One file for each command and what they share, instead of a thousand: to find and read so many files takes a third of
 * the time of a check. Only what reads files of its own stays where it is installed.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  resolve: { conditions: ['@gegenlesen/source', 'module', 'node'] },
  ssr: { noExternal: true, external: ['@electric-sql/pglite', 'piscina'] },
  build: {
    ssr: 'src/main.ts',
    outDir: 'dist/program',
    emptyOutDir: true,
    target: 'node20.19',
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
    license: { fileName: 'licences.md' },
  },
});
