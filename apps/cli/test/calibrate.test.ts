import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { calibrationFormats as allCalibrationFormats } from '@gegenlesen/qa-report';
import { expect, test } from 'vitest';
import { calibrationFormats } from '../src/formats.ts';
import { folderWith, gegenlesen, start } from './gegenlesen.ts';

/** A line of a file of decisions. */
const line = (rule: string, number: number, verdict: string, confidence?: number): string =>
  JSON.stringify({
    fingerprint: `${rule}-${number}`,
    rule,
    verdict,
    reason: 'so we agreed',
    name: 'Ida',
    at: '2026-03-04T09:30:00+01:00',
    source: 'Riga is a port.',
    target: 'Die Stadt ist ein Hafen.',
    ...(confidence === undefined ? {} : { confidence }),
  });
const lines = (rule: string, count: number, verdict: string, confidence?: number, from = 0): readonly string[] =>
  Array.from({ length: count }, (_, i) => line(rule, from + i, verdict, confidence));

const decisions = [
  ...lines('name-missing', 12, 'dismissed'),
  ...lines('number-changed', 12, 'confirmed'),
  ...lines('unit-converted', 12, 'confirmed', 0.9),
  ...lines('unit-converted', 12, 'dismissed', 0.6, 100),
  ...lines('negation-lost', 3, 'dismissed'),
].join('\n');

const proposed = { 'name-missing': 'neutral', 'unit-converted': { threshold: 0.9 } };

test('shows how often each rule was right, and what to do about it', async () => {
  const cwd = folderWith({ 'decisions.jsonl': `${decisions}\n` });
  const { status, stdout, stderr } = await gegenlesen(['calibrate', 'decisions.jsonl', '--format', 'json'], { cwd });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { rules, config } = JSON.parse(stdout);
  expect(config).toEqual({ rules: proposed });
  expect(
    rules.map((one: Record<string, unknown>) => `${one.rule} ${one.confirmed}/${one.dismissed} ${one.kind}`),
  ).toEqual([
    'name-missing 0/12 lower',
    'negation-lost 0/3 too-few',
    'number-changed 12/0 keep',
    'unit-converted 12/12 raise',
  ]);
  const text = (await gegenlesen(['calibrate', 'decisions.jsonl'], { cwd })).stdout;
  expect(text).toContain('too few decisions: fewer than 10');
  expect(text).toContain('"name-missing": "neutral"');
});

test('a decision in two files counts once, and the later of two decisions wins', async () => {
  const later = line('name-missing', 0, 'confirmed').replace('2026-03-04', '2026-03-05');
  const cwd = folderWith({ 'one.jsonl': decisions, 'two.jsonl': decisions, 'later.jsonl': later });
  const counts = async (...files: readonly string[]) => {
    const { stdout } = await gegenlesen(['calibrate', ...files, '--format', 'json'], { cwd });
    const [first] = JSON.parse(stdout).rules;
    return [first.rule, first.confirmed, first.dismissed];
  };
  expect(await counts('one.jsonl', 'two.jsonl')).toEqual(['name-missing', 0, 12]);
  expect(await counts('later.jsonl', 'one.jsonl')).toEqual(['name-missing', 1, 11]);
});

test.each<[string, string, string]>([
  [
    'gegenlesen.config.jsonc',
    '{\n  // What we agreed on.\n  "gate": { "failOn": "major" },\n  "rules": {\n    // Always.\n    "negation-lost": "critical",\n  },\n}\n',
    '{\n  // What we agreed on.\n  "gate": { "failOn": "major" },\n  "rules": {\n    // Always.\n    "negation-lost": "critical",\n    "name-missing": "neutral",\n    "unit-converted": {\n      "threshold": 0.9\n    },\n  },\n}\n',
  ],
  [
    'gegenlesen.config.jsonc',
    '{\n  "rules": {\n    "negation-lost": "critical", // Always.\n  },\n}\n',
    '{\n  "rules": {\n    "negation-lost": "critical", // Always.\n    "name-missing": "neutral",\n    "unit-converted": {\n      "threshold": 0.9\n    },\n  },\n}\n',
  ],
  [
    'gegenlesen.config.jsonc',
    '{\n  "rules": {\n    "name-missing": "minor", // Names are few.\n    "negation-lost": "critical" // Always.\n  }\n}\n',
    '{\n  "rules": {\n    "name-missing": "neutral", // Names are few.\n    "negation-lost": "critical", // Always.\n    "unit-converted": {\n      "threshold": 0.9\n    }\n  }\n}\n',
  ],
  [
    'gegenlesen.config.json',
    '{\n\t"rules": {\n\t\t"unit-converted": "minor"\n\t}\n}\n',
    '{\n\t"rules": {\n\t\t"unit-converted": {\n\t\t\t"severity": "minor",\n\t\t\t"threshold": 0.9\n\t\t},\n\t\t"name-missing": "neutral"\n\t}\n}\n',
  ],
  [
    'gegenlesen.config.yaml',
    '# What we agreed on.\ngate:\n  failOn: major # or worse\n',
    '# What we agreed on.\ngate:\n  failOn: major # or worse\nrules:\n  name-missing: neutral\n  unit-converted:\n    threshold: 0.9\n',
  ],
  [
    'package.json',
    '{\n  "name": "texts",\n  "gegenlesen": {}\n}\n',
    '{\n  "name": "texts",\n  "gegenlesen": {\n    "rules": {\n      "name-missing": "neutral",\n      "unit-converted": {\n        "threshold": 0.9\n      }\n    }\n  }\n}\n',
  ],
])('--write puts it into %s, once, and leaves the rest', async (name, before, after) => {
  const cwd = folderWith({ 'decisions.jsonl': decisions, [name]: before });
  const write = () => gegenlesen(['calibrate', 'decisions.jsonl', '--write'], { cwd });
  expect(await write()).toMatchObject({ status: 0, stderr: `gegenlesen: wrote 2 rules into ${name}\n` });
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(after);
  const again = await write();
  expect(again).toMatchObject({ status: 0, stderr: '' });
  expect(again.stdout).toContain('Nothing to change.');
  expect(readFileSync(join(cwd, name), 'utf8')).toBe(after);
});

test.each<[string, readonly string[], string]>([
  ['no decision', ['empty.jsonl'], 'empty.jsonl: contains no decisions; '],
  ['a broken line', ['broken.jsonl'], 'broken.jsonl, line 1: is not valid JSON; '],
  ['a file that is not there', ['nowhere.jsonl'], 'nowhere.jsonl: does not exist'],
  ['nowhere to write', ['decisions.jsonl', '--write'], '--write: finds no configuration; '],
  ['a wrong format', ['decisions.jsonl', '--format', 'csv'], '--format: `csv` is not known; '],
])('%s is reported', async (_, args, message) => {
  const cwd = folderWith({ 'empty.jsonl': '', 'decisions.jsonl': decisions });
  writeFileSync(join(cwd, 'broken.jsonl'), '{\n');
  const { status, stdout, stderr } = await gegenlesen(['calibrate', ...args], { cwd });
  expect({ status, stdout, said: stderr.includes(message) ? message : stderr }).toEqual({
    status: 2,
    stdout: '',
    said: message,
  });
});

test('decisions of the review page are read from its data, which must not be in use', async () => {
  const data = folderWith({});
  const env = { GEGENLESEN_DATA: data };
  const none = await gegenlesen(['calibrate'], { env });
  expect([none.status, none.stderr]).toEqual([
    2,
    'gegenlesen: the review page: contains no decisions; decide on findings with `gegenlesen serve`, or name the decisions.jsonl of a project\n',
  ]);
  const page = start(['serve'], { env });
  await new Promise((resolve) => page.stdout.once('data', resolve));
  const held = await gegenlesen(['calibrate'], { env });
  expect([held.status, held.stdout]).toEqual([2, '']);
  expect(held.stderr).toContain(`is in use by process ${page.pid} on `);
});

test('the help lists every format', () => {
  expect(calibrationFormats).toEqual(allCalibrationFormats);
});
