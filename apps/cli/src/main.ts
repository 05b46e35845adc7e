import module from 'node:module';

// Caches compiled code between runs; exists from Node 22.8 on.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
