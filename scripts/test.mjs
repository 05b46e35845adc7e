// `npm test`: runs everything once. Stops at the first step that fails and shows its output.
import { stripVTControlCharacters } from 'node:util';
import { run, say } from './command.mjs';
import { provideServices } from './services.mjs';

/** The steps in order, each with the line of its output that sums it up. */
const steps = [
  { name: 'build', command: 'node scripts/build.mjs', closing: /Tasks:\s+(.*)/ },
  { name: 'types', command: 'npm run --silent types' },
  { name: 'lint', command: 'biome check --error-on-warnings', closing: /(Checked .*)/ },
  { name: 'unused', command: 'knip' },
  { name: 'packages', command: 'node scripts/check-packages.mjs', closing: /(.*)\s*$/ },
  {
    name: 'tests',
    command: 'vitest run --reporter=default --reporter=json --outputFile.json=reports/tests.json',
    closing: /^\s*Tests\s+(.*)$/m,
  },
];

process.exitCode = (await provideServices()) && (await everyStep()) ? 0 : 1;

async function everyStep() {
  say(`${'services'.padEnd(10)}found\n`);
  for (const { name, command, closing } of steps) {
    say(name.padEnd(10));
    const started = performance.now();
    const { status, output } = await run(command);
    const seconds = `${((performance.now() - started) / 1000).toFixed(1)} s`;
    if (status !== 0) {
      say(`failed after ${seconds}: ${command}\n\n${output}\nnpm test stopped at: ${name}\n`);
      return false;
    }
    say(`${closing?.exec(stripVTControlCharacters(output))?.[1]?.trim() ?? 'nothing to report'} (${seconds})\n`);
  }
  return true;
}
