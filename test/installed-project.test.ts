import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { root } from '../scripts/command.mjs';
import { rootManifest, workspaces } from '../scripts/workspaces.mjs';
import { call, type InstalledProject, installProject } from './installed-project.ts';
import { read } from './repository.ts';

const texts = {
  'mill.en.txt': `The old mill by the river was sold in March.
The new owner paid 420,000 euros for it and will spend 80,000 more on the roof.
She does not want to open a bakery in it.
`,
  'mill.de.txt': `Die alte Mühle am Fluss wurde im März verkauft.
Die neue Besitzerin zahlte dafür 240.000 Euro und wird weitere 80.000 für das Dach ausgeben.
Sie will darin eine Bäckerei eröffnen.
`,
};

const options = { module: 'nodenext', target: 'es2023', strict: true, skipLibCheck: false, types: ['node'] };

/** The TypeScript examples in the library's README, in order. */
const examples = [...read('packages/gegenlesen/README.md').matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code ?? '');

const base = mkdtempSync(join(tmpdir(), 'gegenlesen-installed-'));
let project: InstalledProject;

beforeAll(() => {
  project = installProject(base);
  const files = { ...texts, 'tsconfig.json': JSON.stringify({ compilerOptions: options }) };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(project.folder, name), text);
  for (const [i, code] of examples.entries()) writeFileSync(join(project.folder, `example-${i}.ts`), code);
});

afterAll(() => rmSync(base, { recursive: true, force: true }));

const published = workspaces.filter(({ manifest }) => manifest.private !== true).map(({ manifest }) => manifest.name);

describe.each(published)('%s', (name) => {
  const files = (): readonly string[] =>
    project.packed.find((packed) => packed.name === name)?.files.map(({ path }) => path) ?? [];

  test('contains its licence and a README', () => {
    expect(files()).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    const at = join(project.folder, 'node_modules', name);
    expect(readFileSync(join(at, 'LICENSE'), 'utf8')).toBe(read('LICENSE'));
    expect(readFileSync(join(at, 'README.md'), 'utf8')).toContain(`# ${name}\n`);
  });

  test('contains no tests and no build files except the output', () => {
    expect(files().filter((path) => /\.(test|bench|measure)\.|(^|\/)test\/|tsbuildinfo/.test(path))).toEqual([]);
    expect(files().filter((path) => path.startsWith('dist/')).length).toBeGreaterThan(0);
  });

  test('is a copy, not a link to this repository', () => {
    expect(realpathSync(join(project.folder, 'node_modules', name))).toContain(realpathSync(project.folder));
  });
});

test('the word model has the licence of its texts', () => {
  const model = join(project.folder, 'node_modules/@gegenlesen/lexicon/model');
  expect(readFileSync(join(model, 'LICENSE'), 'utf8')).toContain('SPDX-License-Identifier: GPL-3.0-or-later');
});

test('the README of the repository shows the first example', () => {
  expect(read('README.md')).toContain(examples[0]);
});

describe('the examples of the README', () => {
  beforeAll(() => {
    const { status, stdout } = call(project.folder, process.execPath, [join(root, 'node_modules/typescript/bin/tsc')]);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });

  test('proofread a text', () => {
    const { status, stdout } = call(project.folder, process.execPath, ['example-0.js']);
    const [critical, major, verdict] = stdout.split('\n');
    expect({ status, critical }).toEqual({
      status: 0,
      critical: 'critical number-changed: Expected `420,000` in the translation, found `240.000`',
    });
    expect(major).toMatch(/^major negation-lost: .*`not`/);
    expect(verdict).toMatch(/^does not pass: 1 critical and 1 major finding/);
  });

  test('read what the command line wrote, and write a page', () => {
    call(project.folder, 'npx', ['gegenlesen', 'check', ...Object.keys(texts), '--out', 'report.json']);
    const { status, stdout } = call(project.folder, process.execPath, ['example-1.js']);
    expect({ status, first: stdout.split('\n')[0] }).toEqual({
      status: 0,
      first: 'A figure was changed.',
    });
    expect(readFileSync(join(project.folder, 'report.html'), 'utf8')).toMatch(/^<!doctype html>.*420,000/is);
  });

  test('phrase findings in German', () => {
    const { status, stdout } = call(project.folder, process.execPath, ['example-2.js']);
    expect({ status, first: stdout.split('\n')[0] }).toEqual({
      status: 0,
      first: 'Erwartet: `420,000`, gefunden: `240.000`',
    });
  });
});

test('pairs are read in WebAssembly where the native runtime is not installed', () => {
  const model = join(base, 'tiny-model');
  mkdirSync(model);
  const reader = join(root, 'packages/reader');
  copyFileSync(join(reader, 'model/vocabulary.bin'), join(model, 'vocabulary.bin'));
  copyFileSync(join(reader, 'test/fixtures/tiny.onnx'), join(model, 'reader.onnx'));
  writeFileSync(join(model, 'reader.json'), '{ "model": "tiny" }');
  const program = `
    import { loadReader } from '@gegenlesen/reader/load';
    const read = await loadReader({ folder: ${JSON.stringify(model)}, whenSlow: () => console.log('slowly') });
    const pair = { source: { text: 'It is raining.', lang: 'en' }, target: { text: 'Es schneit.', lang: 'de' } };
    console.log((await read([pair])).map((reading) => reading.words.de.length));`;
  writeFileSync(join(project.folder, 'read.js'), program);
  const { status, stdout } = call(project.folder, process.execPath, ['read.js']);
  expect({ status, stdout }).toEqual({ status: 0, stdout: 'slowly\n[ 3 ]\n' });
});

describe('the command line', () => {
  test.each(['gegenlesen', '@gegenlesen/cli'])('is available as npx %s', (name) => {
    const { status, stdout } = call(project.folder, 'npx', [name, '--version']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: `${rootManifest.version}\n` });
  });

  test('checks a text', () => {
    const { status, stdout } = call(project.folder, 'npx', ['gegenlesen', 'check', ...Object.keys(texts)]);
    expect(status).toBe(1);
    expect(stdout).toContain('critical number-changed  sentence 2, mill.de.txt:2:34');
  });

  test('checks a folder in threads', () => {
    const { status, stdout } = call(project.folder, 'npx', ['gegenlesen', 'batch', '.', '--out', 'reports']);
    expect(status).toBe(1);
    expect(stdout).toContain('mill: 1 critical, 1 major');
    expect(existsSync(join(project.folder, 'reports/mill.html'))).toBe(true);
  });

  test('explains what it found', () => {
    const { status, stdout } = call(project.folder, 'npx', ['gegenlesen', 'explain', 'negation-lost']);
    expect({ status, first: stdout.split('\n')[0] }).toEqual({
      status: 0,
      first: 'negation-lost  major  meaning, accuracy/mistranslation',
    });
  });

  test('serves the review page with all its files', async () => {
    const program = join(project.folder, 'node_modules/@gegenlesen/cli/bin/gegenlesen.js');
    const env = { ...process.env, GEGENLESEN_DATA: join(base, 'data'), DATABASE_URL: '', REDIS_URL: '' };
    const child = spawn(process.execPath, [program, 'serve', '.', '--no-open'], { cwd: project.folder, env });
    onTestFinished(() => void child.kill('SIGKILL'));
    const [address] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const { origin } = new URL(address);
    const page = await (await fetch(origin)).text();
    const files = [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path);
    expect(files.length).toBeGreaterThan(1);
    for (const path of files) expect((await fetch(origin + path)).status, path).toBe(200);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
