// A test that prints hides problems, and a package that prints breaks the standard output of the command line.
const methods = ['debug', 'dir', 'error', 'info', 'log', 'table', 'trace', 'warn'] as const;

for (const method of methods) {
  console[method] = (...values: unknown[]) => {
    throw new Error(`console.${method} in a test: ${values.map(String).join(' ')}`);
  };
}
