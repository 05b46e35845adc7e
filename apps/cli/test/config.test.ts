import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../src/config/read-config.ts';
import { settingsOf } from '../src/settings.ts';
import { folderWith } from './gegenlesen.ts';

type Case = readonly [name: string, text: string, message: string];

const wrong: readonly Case[] = [
  [
    'c.json',
    '{"gate": {"minScor": 90}}',
    'line 1, column 11: `gate.minScor` is not a known key; did you mean `minScore`?',
  ],
  [
    'c.jsonc',
    '// Ours.\n{"gate": {"minScor": 90},}',
    'line 2, column 11: `gate.minScor` is not a known key; did you mean `minScore`?',
  ],
  ['c.yaml', 'gate:\n  minScor: 90\n', 'line 2, column 3: `gate.minScor` is not a known key; did you mean `minScore`?'],
  [
    'package.json',
    '{"name": "site",\n "gegenlesen": {"gate": {"minScor": 90}}}',
    'line 2, column 26: `gate.minScor` is not a known key; did you mean `minScore`?',
  ],
  ['c.json', '{"gate": {"minScore": 300}}', 'line 1, column 23: `gate.minScore` is 300; write 100 or less'],
  ['c.json', '{"gate": {"minScore": "90"}}', 'line 1, column 23: `gate.minScore` is `"90"`; write a number'],
  ['c.yml', 'gate:\n  minScore:\n', 'line 2, column 12: `gate.minScore` is `null`; write a number'],
  [
    'c.json',
    '{"gate": {"failOn": "nevr"}}',
    'line 1, column 21: `gate.failOn` cannot be `"nevr"`; did you mean `never`?',
  ],
  [
    'c.json',
    '{"gate": {"budgets": {"minor": 1.5}}}',
    'line 1, column 32: `gate.budgets.minor` is `1.5`; write a whole number',
  ],
  [
    'c.json',
    '{"rules": {"number-chnged": "off"}}',
    'line 1, column 12: `rules.number-chnged` is not a known key; did you mean `number-changed`?',
  ],
  [
    'c.yaml',
    'rules:\n  number-changed: of\n',
    'line 2, column 19: `rules.number-changed` cannot be `"of"`; did you mean `off`?',
  ],
  [
    'c.json',
    '{"rules": {"omitted": {"severty": "off"}}}',
    'line 1, column 24: `rules.omitted.severty` is not a known key; did you mean `severity`?',
  ],
  [
    'c.json',
    '{"rules": {"omitted": {"threshold": 7}}}',
    'line 1, column 37: `rules.omitted.threshold` is 7; write 1 or less',
  ],
  [
    'c.json',
    '{"machine": {"untranslated": []}}',
    'line 1, column 14: `machine.untranslated` is not a known key; `untranslated` belongs at the top of a configuration',
  ],
  ['c.json', '{"overrides": [{"gate": {}}]}', 'line 1, column 16: `overrides[0].files` is missing'],
  [
    'c.json',
    '{"overrides": [{"files": []}]}',
    'line 1, column 26: `overrides[0].files` is empty; write something, or leave it out',
  ],
  [
    'c.json',
    '{"overrides": [{"files": ["a"], "glossary": "b"}]}',
    'line 1, column 33: `overrides[0].glossary` is not a known key; `glossary` belongs at the top of a configuration',
  ],
  ['c.json', '{"minScore": 90}', 'line 1, column 2: `minScore` is not a known key; `minScore` belongs in `gate`'],
  [
    'c.json',
    '{"gate": {"budgets": {"omitted": 1}}}',
    'line 1, column 23: `gate.budgets.omitted` is not a known key; `omitted` belongs in `rules`',
  ],
  [
    'c.json',
    '{"exclude": ["/drafts"]}',
    'line 1, column 14: `exclude[0]`: `/drafts` is not a pattern of paths; write `legal/**` or the like',
  ],
  [
    'c.json',
    '{"exclude": ["drafts/[a"]}',
    'line 1, column 14: `exclude[0]`: `drafts/[a` is not a pattern of paths; write `legal/**` or the like',
  ],
  [
    'c.json',
    '{"ignore": ["ISBN ("]}',
    'line 1, column 13: `ignore[0]`: `ISBN (` is not a regular expression; write one as in JavaScript, `ISBN [\\d-]+`',
  ],
  [
    'c.json',
    '{"pairs": ["text/*.md"]}',
    'line 1, column 12: `pairs[0]`: `text/*.md` is not a pattern; write the same number of `*` on each side of a colon: `text/*.md:uebersetzung/*.md`',
  ],
  ['c.json', '{"rules": {},\n "rules": {}}', 'line 2, column 2: `rules` is here twice; write it once'],
  ['c.yaml', 'rules: {}\nrules: {}\n', 'line 2, column 1: `rules` is here twice; write it once'],
  ['c.json', '{"__proto__": {"gate": {}}}', 'line 1, column 2: `__proto__` is not a known key; '],
  ['c.json', '[]', 'line 1, column 1: the configuration is a list; write an object, `{…}`'],
  ['c.yaml', '', 'line 1, column 1: the configuration is `null`; write an object, `{…}`'],
  ['c.json', '{"a":'.repeat(100_000), 'line 1, column 501: nests more than 100 levels deep'],
  ['c.json', '', 'line 1, column 1: is not valid JSON (value expected); '],
  ['c.json', '{"gate": {}', 'line 1, column 12: is not valid JSON (close brace expected); '],
  [
    'c.json',
    '// Ours.\n{}',
    'line 1, column 1: is not valid JSON (invalid comment token); call the file `.jsonc` to have comments in it',
  ],
  ['c.yaml', 'gate: *other\n', 'line 1, column 7: names `*other`, which is not there; '],
  ['c.yaml', 'gate: !other 3\n', 'line 1, column 7: is not valid YAML (Unresolved tag'],
  ['package.json', '{"name": "site"}', 'has no key `gegenlesen`; write the configuration there'],
];

test.each(wrong)('%s with %j is refused', async (name, text, message) => {
  const path = join(folderWith({ [name]: text }), name);
  const said = await readConfig(path).then(
    () => 'nothing',
    (error: Error) => error.message,
  );
  expect(said.replace(/, (?=line)/, ': ')).toContain(`${path}: ${message}`);
});

describe('a configuration is found', () => {
  const strict = '{"gate": {"failOn": "minor"}}';
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['beside the text', { 'docs/de/gegenlesen.config.json': strict }, 'minor'],
    ['above it', { 'gegenlesen.config.json': strict }, 'minor'],
    ['with comments', { 'docs/gegenlesen.config.jsonc': `// Ours.\n${strict}` }, 'minor'],
    ['in YAML', { 'docs/gegenlesen.config.yaml': 'gate:\n  failOn: minor\n' }, 'minor'],
    ['in package.json', { 'package.json': `{"gegenlesen": ${strict}}` }, 'minor'],
    ['above a package.json that holds none', { 'docs/package.json': '{}', 'gegenlesen.config.json': strict }, 'minor'],
    ['nearest first, and alone', { 'gegenlesen.config.json': strict, 'docs/gegenlesen.config.json': '{}' }, 'critical'],
    ['not beyond the repository', { 'gegenlesen.config.json': strict, 'docs/.git/HEAD': '' }, 'critical'],
    ['nowhere', {}, 'critical'],
  ])('%s', async (_, files, failOn) => {
    const folder = join(folderWith({ 'docs/de/a.md': '', ...files }), 'docs', 'de');
    const { requestFor } = await settingsOf({}, folder);
    expect(requestFor(join(folder, 'a.md')).gate.failOn).toBe(failOn);
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'two',
      { 'gegenlesen.config.json': '{}', 'gegenlesen.config.yaml': '{}' },
      'is a second configuration beside `gegenlesen.config.json`',
    ],
    [
      'two, of which one in package.json',
      { 'gegenlesen.config.yml': '{}', 'package.json': '{"gegenlesen": {}}' },
      'is a second configuration beside',
    ],
    ['one of another kind', { 'gegenlesen.config.toml': '' }, 'is not a supported configuration format'],
    ['a package.json that is broken and names us', { 'package.json': '{"gegenlesen": {}' }, 'is not valid JSON'],
  ])('and %s are refused', async (_, files, message) => {
    await expect(settingsOf({}, folderWith(files))).rejects.toThrow(message);
  });
});

test.each<[unknown, readonly (string | undefined)[]]>([
  [
    { glossary: 'terms.csv', baseline: '../old.json', decisions: 'a.jsonl' },
    ['docs/terms.csv', 'old.json', 'docs/a.jsonl'],
  ],
  [{ decisions: ['a.jsonl', 'b/c.jsonl'] }, [undefined, undefined, 'docs/a.jsonl', 'docs/b/c.jsonl']],
  [{}, [undefined, undefined]],
])('the paths of %j begin in its folder', async (config, paths) => {
  const cwd = folderWith({ 'docs/gegenlesen.config.json': JSON.stringify(config) });
  const { glossary, baseline, decisions } = await settingsOf({}, join(cwd, 'docs'));
  const expected = paths.map((path) => (path === undefined ? undefined : relative('', join(cwd, path))));
  expect([glossary, baseline, ...decisions]).toEqual(expected);
});

describe('later settings win', () => {
  const config = JSON.stringify({
    gate: { minScore: 90, failOn: 'never', budgets: { minor: 9, major: 1 } },
    rules: { omitted: { threshold: 0.5 } },
    untranslated: ['Waldhof'],
    overrides: [
      { files: ['legal/**'], gate: { minScore: 95, budgets: { minor: 0 } }, rules: { omitted: 'critical' } },
      { files: ['legal/old/*.md', 'blog'], gate: { failOn: 'major' }, untranslated: ['Seehof'], sourceLang: 'de' },
    ],
    machine: { gate: { minScore: 98, failOn: 'minor' }, rules: { added: 'off' } },
  });
  const settingsFor = async (path: string, asked = {}) => {
    const folder = folderWith({ 'gegenlesen.config.json': config });
    return (await settingsOf(asked, folder)).requestFor(join(folder, path));
  };

  test.each([
    ['a.md', {}, { minScore: 90, failOn: 'never', budgets: { minor: 9, major: 1 } }],
    ['legal/a.md', {}, { minScore: 95, failOn: 'never', budgets: { minor: 0, major: 1 } }],
    ['legal/old/a.md', {}, { minScore: 95, failOn: 'major', budgets: { minor: 0, major: 1 } }],
    ['legal/a.md', { minScore: 80 }, { minScore: 80, failOn: 'never', budgets: { minor: 0, major: 1 } }],
  ])('for %s with %j', async (path, asked, gate) => {
    expect((await settingsFor(path, asked)).gate).toEqual(gate);
  });

  test('rules are merged by field, lists add up', async () => {
    const request = await settingsFor('legal/old/a.md');
    expect(request.policy.rules).toEqual({ omitted: { threshold: 0.5, severity: 'critical' } });
    expect(request.untranslated).toEqual(['Waldhof', 'Seehof']);
    expect(request.sourceLang).toBe('de');
  });

  test('machine translations have their own rules, which the command line overrides', async () => {
    const { machine, policy } = await settingsFor('legal/a.md', { failOn: 'critical' });
    expect(policy.rules).not.toHaveProperty('added');
    expect(machine?.policy?.rules).toEqual({
      omitted: { threshold: 0.5, severity: 'critical' },
      added: { severity: 'off' },
    });
    expect(machine?.gate).toEqual({ minScore: 98, failOn: 'critical', budgets: { minor: 0, major: 1 } });
  });
});
