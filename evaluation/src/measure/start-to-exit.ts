import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const program = join(repository, 'apps/cli/bin/gegenlesen.js');

/** Two samples in a row are an article of a hundred sentences. */
const parts = ['night-train', 'open-library'];
const rounds = 7;
const saysMemory = `data:text/javascript,process.on('exit',()=>process.stderr.write('kB '+process.resourceUsage().maxRSS))`;

/** The time and memory for a whole article. */
export interface StartToExit {
  /** Of the fastest call; others are slower only because the machine has other work. */
  readonly seconds: number;
  readonly megabytes: number;
}

/**
 * Calls the program, as last built, from start to end.
 *
 * @throws Error if it does not end with a report
 */
export function startToExit(): StartToExit {
  const folder = mkdtempSync(join(tmpdir(), 'gegenlesen-start-'));
  try {
    for (const lang of ['en', 'de']) {
      const texts = parts.map((name) => readFileSync(join(repository, 'samples', `${name}.${lang}.txt`), 'utf8'));
      writeFileSync(join(folder, `${lang}.txt`), texts.join('\n\n'));
    }
    const calls = Array.from({ length: rounds }, () => call(folder));
    return {
      seconds: Math.min(...calls.map(({ seconds }) => seconds)),
      megabytes: Math.max(...calls.map(({ megabytes }) => megabytes)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function call(folder: string): StartToExit {
  const args = ['--import', saysMemory, program, 'check', 'en.txt', 'de.txt', '--source-lang', 'en'];
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  const [, kilobytes] = /kB (\d+)$/.exec(stderr) ?? [];
  if (status !== 1 || kilobytes === undefined) {
    throw new Error(`${program} ended with ${status} instead of a report; run \`npm run build\` first\n${stderr}`);
  }
  return { seconds, megabytes: Number(kilobytes) / 1024 };
}
