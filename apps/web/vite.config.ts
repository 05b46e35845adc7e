import { fileURLToPath } from 'node:url';
import { palette } from '@gegenlesen/qa-report/palette';
import { defineConfig, type Plugin } from 'vite';

/** Builds the page as files that a strict content security policy allows: nothing inline, nothing from elsewhere. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  plugins: [paletteOfReports()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/page',
    emptyOutDir: true,
    target: 'es2023',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});

/** Gives the page the colours of the reports, as `virtual:palette.css`. */
function paletteOfReports(): Plugin {
  return {
    name: 'palette',
    resolveId: (id) => (id === 'virtual:palette.css' ? `\0${id}` : null),
    load: (id) => (id === '\0virtual:palette.css' ? palette : null),
  };
}
