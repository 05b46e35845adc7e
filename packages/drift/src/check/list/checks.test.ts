import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { markedReading } from '../../../test/marked-reading.ts';
import { unmarked } from '../../../test/marks.ts';
import { smallLexicon } from '../../../test/small-lexicon.ts';
import { checkPair } from '../../check-pair.ts';
import type { Check, Example } from '../check.ts';
import { checks } from './checks.ts';

function flagged(check: Check, { source, target, lang = ['en', 'de'], glossary, string = {}, doubts }: Example) {
  const pair = {
    source: { text: unmarked(source).plain, lang: lang[0] },
    target: { text: unmarked(target).plain, lang: lang[1] },
  };
  return checkPair(pair, {
    lexicon: smallLexicon,
    ...(check.onlyIn !== undefined ? { string: { menu: [], ...string } } : {}),
    ...(glossary === undefined ? {} : { glossary }),
    ...(doubts === undefined ? {} : { readings: () => markedReading([source, target], doubts) }),
  }).filter(({ rule }) => rule === check.id);
}

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  test.each(check.examples.map((example) => [example.source, example.target, example] as const))(
    '%s | %s',
    (_, __, example) => {
      const findings = flagged(check, example);
      expect(findings.map(({ source }) => source?.text).filter((text) => text !== undefined)).toEqual(
        unmarked(example.source).marked,
      );
      expect(findings.map(({ target }) => target?.text).filter((text) => text !== undefined)).toEqual(
        unmarked(example.target).marked,
      );
      if (example.says !== undefined) expect(findings.map(({ message }) => message)).toContain(example.says);
    },
  );

  test('has at least one example with a fault and one without', () => {
    const marks = check.examples.map(({ source, target }) => /⟦/.test(source + target));
    expect(marks).toContain(true);
    expect(marks).toContain(false);
  });

  test('its file has its name', () => {
    expect(readdirSync(new URL('../pair', import.meta.url))).toContain(`${id}.ts`);
  });
});

test('every file of checks is in the list', () => {
  const files = readdirSync(new URL('../pair', import.meta.url)).map((file) => file.replace('.ts', ''));
  expect(files.sort()).toEqual(checks.map(({ id }) => id).sort());
});
