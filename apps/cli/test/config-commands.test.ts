import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { firstConfig } from '../src/config/first-config.ts';
import { readConfig } from '../src/config/read-config.ts';
import { article, folderWith, gegenlesen } from './gegenlesen.ts';

const { 'mill.en.txt': english, 'mill.de.txt': german } = article;
const site = {
  'docs/mill.en.md': english,
  'docs/mill.de.md': german,
  'README.md': '# Mills\n',
  'terms.csv': 'en;de\nbuyer;Erwerber\n',
  'other.csv': 'a;b\n1;2\n',
  'package.json': '{"name": "mills"}\n',
};

describe('init', () => {
  test('writes a valid configuration from what it finds in a folder', async () => {
    const cwd = folderWith(site);
    const { status, stdout } = await gegenlesen(['init'], { cwd });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `wrote gegenlesen.config.jsonc
  pairs      1
  unpaired   1
  languages  en to de
  glossary   terms.csv
A script for package.json: "check:translations": "gegenlesen batch ."
`,
    });
    const path = join(cwd, 'gegenlesen.config.jsonc');
    expect((await readConfig(path)).config).toMatchObject({ gate: { failOn: 'critical' }, glossary: 'terms.csv' });
    expect(readFileSync(path, 'utf8')).toContain('such as docs/mill.en.md with docs/mill.de.md.');
    expect((await gegenlesen(['check', 'docs/mill.en.md', 'docs/mill.de.md'], { cwd })).status).toBe(0);
  });

  test.each<[string, Readonly<Record<string, string>>, readonly string[], number, string]>([
    [
      'its own',
      { 'gegenlesen.config.jsonc': '{}' },
      [],
      2,
      'gegenlesen.config.jsonc: already exists; use `--force` to replace it',
    ],
    ['its own, and it may', { 'gegenlesen.config.jsonc': 'broken' }, ['--force'], 0, ''],
    [
      'another',
      { 'gegenlesen.config.yaml': '{}' },
      ['--force'],
      2,
      'gegenlesen.config.yaml: already has a configuration; ',
    ],
    [
      'one in package.json',
      { 'package.json': '{"gegenlesen": {}}' },
      [],
      2,
      'package.json: already has a configuration; ',
    ],
  ])('where there is %s', async (_, files, options, status, message) => {
    const result = await gegenlesen(['init', ...options], { cwd: folderWith({ ...site, ...files }) });
    expect(result.status).toBe(status);
    expect(result.stderr).toContain(message);
  });

  test('the settings in its comments are valid', async () => {
    const pairs = [{ name: 'a', original: 'a.en.md', translation: 'a.de.md' }];
    const text = firstConfig(
      { pairs, lonely: [], languages: null, glossary: null, hasPackage: false },
      './schema.json',
    );
    const path = join(folderWith({}), 'all.jsonc');
    writeFileSync(path, text.replace(/^( *)\/\/ (?=["{])/gm, '$1'));
    expect(Object.keys((await readConfig(path)).config)).toEqual([
      '$schema',
      'pairs',
      'exclude',
      'sourceLang',
      'targetLang',
      'gate',
      'rules',
      'untranslated',
      'ignore',
      'glossary',
      'overrides',
      'machine',
    ]);
  });
});

describe('config', () => {
  const files = {
    'docs/mill.de.md': german,
    'docs/legal/terms.de.md': german,
    'gegenlesen.config.yaml': `glossary: terms.csv
gate:
  failOn: major
  budgets: { minor: 9 }
untranslated: [Waldhof]
overrides:
  - files: [docs/legal/**]
    gate:
      minScore: 98
    rules:
      omitted: critical
    untranslated:
      - Seehof
machine:
  gate:
    failOn: minor
`,
  };
  const usual = `gate.count              new        default
gate.budgets.minor      9          gegenlesen.config.yaml:4
`;

  test('shows each value with the line it comes from', async () => {
    const { status, stdout } = await gegenlesen(['config', 'docs/legal/terms.de.md', '--fail-on', 'critical'], {
      cwd: folderWith(files),
    });
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: `gegenlesen.config.yaml applies to docs/legal/terms.de.md.

glossary                terms.csv  gegenlesen.config.yaml:1
gate.failOn             critical   command line
${usual}gate.minScore           98         gegenlesen.config.yaml:9, overrides[0]
score.weights.neutral   0          default
score.weights.minor     1          default
score.weights.major     5          default
score.weights.critical  25         default
untranslated            Waldhof    gegenlesen.config.yaml:5
untranslated            Seehof     gegenlesen.config.yaml:13, overrides[0]
rules.omitted.severity  critical   gegenlesen.config.yaml:11, overrides[0]
`,
    });
  });

  test('shows what differs for machine translations, also as JSON', async () => {
    const { stdout } = await gegenlesen(['config', 'docs/mill.de.md', '--format', 'json'], { cwd: folderWith(files) });
    const { config, settings } = JSON.parse(stdout);
    expect(config).toBe('gegenlesen.config.yaml');
    expect(settings).toContainEqual({
      key: 'machine.gate.failOn',
      value: 'minor',
      from: 'machine',
      override: null,
      place: { file: 'gegenlesen.config.yaml', line: 16 },
    });
    expect(settings.map(({ key }: { key: string }) => key)).not.toContain('gate.minScore');
  });

  test('says if there is none', async () => {
    const { status, stdout } = await gegenlesen(['config'], { cwd: folderWith({ '.git/HEAD': '' }) });
    expect({ status, first: stdout.split('\n')[0] }).toEqual({
      status: 0,
      first: 'No configuration applies to .; there is none in its folder or above, up to the root of the repository.',
    });
  });
});
