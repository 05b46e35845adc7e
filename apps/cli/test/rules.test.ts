import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { Rule } from '@gegenlesen/bitext';
import { ruleFormats as allRuleFormats } from '@gegenlesen/qa-report';
import { rules } from 'gegenlesen';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ruleFormats } from '../src/formats.ts';
import { gegenlesen } from './gegenlesen.ts';

test('the help names every format', () => {
  expect(ruleFormats).toEqual(allRuleFormats);
});

describe('gegenlesen rules', () => {
  test('lists every rule under its group, with severity and summary', async () => {
    const { status, stdout, stderr } = await gegenlesen(['rules']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const groups = stdout.split('\n\n').slice(0, -1);
    expect(groups.map((group) => group.split(' ')[0])).toEqual(['number', 'meaning', 'coverage', 'form']);
    for (const { id, group, severity } of rules) {
      const own = groups.find((text) => text.startsWith(`${group} `));
      expect(own).toMatch(new RegExp(`^  ${id} +${severity} +\\S`, 'm'));
    }
    expect(stdout).toContain('  number-changed         critical  A figure was changed.\n');
  });

  test('as JSON, for another program', async () => {
    const { stdout } = await gegenlesen(['rules', '--format', 'json']);
    expect(z.array(Rule).parse(JSON.parse(stdout))).toEqual(rules);
  });

  test('as Markdown, as in the documentation', async () => {
    const { stdout } = await gegenlesen(['rules', '--format', 'markdown']);
    expect(stdout).toContain('| negation-lost | major | meaning | The original has a negation');
  });
});

describe('gegenlesen explain', () => {
  test('shows what a rule means, with its examples in both languages', async () => {
    const { status, stdout } = await gegenlesen(['explain', 'number-changed']);
    expect(status).toBe(0);
    expect(stdout).toContain('number-changed  critical  number, accuracy/mistranslation\n');
    expect(stdout).toContain('Digits and number words are compared by value');
    expect(stdout).toContain(`en │ Around 12,500 chips reached the port.
   │        ^^^^^^
de │ Etwa 15.200 Chips erreichten den Hafen.
   │      ^^^^^^
   Expected \`12,500\` in the translation, found \`15.200\`
`);
    expect(stdout.slice(stdout.indexOf('Raises nothing'))).not.toContain('^');
  });

  test.each(['omitted', 'web-leftovers'])('%s as Markdown, as in the documentation', async (id) => {
    const { status, stdout } = await gegenlesen(['explain', id, '--format', 'markdown']);
    const page = readFileSync(new URL(`../../../docs/checks/${id}.md`, import.meta.url), 'utf8');
    expect({ status, page: stdout }).toEqual({ status: 0, page: page.slice(page.indexOf('# ')) });
  });

  test('in colour if wanted', async () => {
    const colored = await gegenlesen(['explain', 'omitted'], { env: { FORCE_COLOR: '1' } });
    const plain = await gegenlesen(['explain', 'omitted'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(colored.stdout).toContain('\u001b[35m^');
    expect(stripVTControlCharacters(colored.stdout)).toBe(plain.stdout);
  });

  test.each([
    [['explain'], 'explain: needs a rule; write `gegenlesen explain RULE`; `gegenlesen rules` lists them'],
    [['explain', 'number-chnged'], 'number-chnged: is not a rule; did you mean `number-changed`?'],
    [['explain', 'Omitted'], 'Omitted: is not a rule; did you mean `omitted`?'],
    [['explain', 'negation'], 'negation: is not a rule; did you mean one of negation-lost, negation-added?'],
    [['explain', 'weather'], 'weather: is not a rule; `gegenlesen rules` lists them'],
    [
      ['explain', 'omitted', 'added'],
      'explain: has too many arguments; `gegenlesen explain --help` shows what it takes',
    ],
    [['rules', 'omitted'], 'rules: has too many arguments; `gegenlesen rules --help` shows what it takes'],
    [['rules', '--format', 'html'], '--format: `html` is not known; choose one of text, json, markdown'],
  ])('%j is a wrong call', async (args, message) => {
    expect(await gegenlesen(args)).toEqual({ status: 2, stdout: '', stderr: `gegenlesen: ${message}\n` });
  });
});
