import module from 'node:module';

// From Node 22.8 on, compiled code is kept between runs; what it does not know, Node 20 does without.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => unknown };
enableCompileCache?.();

const { run } = await import('./run.ts');
process.exitCode = await run(process.argv.slice(2));
